package org.caseledger.query.gate;

import static org.caseledger.query.gate.Ruling.*;

import org.caseledger.events.privacy.Sensitivity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first access policy: what is not permitted is denied, and what is forbidden stays forbidden
 * whatever permits it. Published in the ledger by {@link #ID} and {@link #sha256()}.
 */
public final class PolicyV0 {

    public static final String ID = "access-policy-0";

    /** The policy in words; its hash stands in the ledger and in each record of a look. */
    public static final String TEXT =
            """
            access-policy-0
            1 他の市町村の情報、運用担当、分析担当: 不可
            2 通報者等秘匿(S4)、秘匿が続く者の所在(S3): その秘匿について指名された者のほか不可
            3 点検担当: 判断、ラベル、日時等は可、内容は不可
            4 検討事案で得た情報: その事案に選定され又は出席した者のみ
            5 市町村職員: 可
            6 同意に基づく情報: 同意が現に有効でその共有範囲に属する機関、調整担当
            7 自らの事務、内部利用、その他の法令、緊急: 支援に関わる機関  虐待の疑い: それを記した機関
            8 その他: 不可
            """;

    private PolicyV0() {}

    public static Ruling decide(Relation reader, LabelClass label) {
        Ruling forbidden = forbidding(reader, label);
        if (forbidden != DENIED_BY_DEFAULT) {
            return forbidden;
        }
        if (label.ofAnItem()) {
            return reader.namedForItem() ? PERMITTED_ITEM_ATTENDEE : DENIED_NOT_OF_ITEM;
        }
        return switch (reader.capacity()) {
            case MUNICIPAL_OFFICER -> PERMITTED_MUNICIPAL_OFFICER;
            case COORDINATOR, AGENCY_WORKER -> forAgency(reader, label);
            case REVIEWER, ANALYST, SYSTEM_OPERATOR -> DENIED_BY_DEFAULT;
        };
    }

    private static Ruling forbidding(Relation reader, LabelClass label) {
        if (!reader.sameMunicipality()) {
            return FORBIDDEN_OTHER_MUNICIPALITY;
        }
        return switch (reader.capacity()) {
            case ANALYST, SYSTEM_OPERATOR -> FORBIDDEN_NO_CASE_CONTENT;
            case REVIEWER -> label.staffName() ? PERMITTED_STAFF_NAME : MASKED_FOR_REVIEW;
            case MUNICIPAL_OFFICER, COORDINATOR, AGENCY_WORKER ->
                    isClosed(reader, label) ? closing(reader, label) : staffName(label);
        };
    }

    /** Who reported is always closed; where somebody is, while a protection stands. */
    private static boolean isClosed(Relation reader, LabelClass label) {
        return switch (label.sensitivity()) {
            case S4 -> true;
            case S3 -> reader.guarded();
            case S0, S1, S2 -> false;
        };
    }

    /** Being named opens what is closed, but not the room of a conference. */
    private static Ruling closing(Relation reader, LabelClass label) {
        if (reader.namedReader()) {
            return label.ofAnItem() ? DENIED_BY_DEFAULT : PERMITTED_NAMED_READER;
        }
        return label.sensitivity() == Sensitivity.S4 ? FORBIDDEN_PROTECTED : FORBIDDEN_LOCATION;
    }

    private static Ruling staffName(LabelClass label) {
        return label.staffName() ? PERMITTED_STAFF_NAME : DENIED_BY_DEFAULT;
    }

    private static Ruling forAgency(Relation reader, LabelClass label) {
        return switch (label.basis()) {
            case CONSENT -> onConsent(reader);
            case OWN_STATUTORY_TASK, INTERNAL_USE, OTHER_STATUTE, EMERGENCY ->
                    reader.inOnFile() ? PERMITTED_CASE_CIRCLE : DENIED_BY_DEFAULT;
            case SUPPORT_CONFERENCE_106_6,
                    SUPPORT_CONFERENCE_NEEDY_9,
                    PUBLIC_ASSISTANCE_27_3,
                    CHILD_WELFARE_25_2 ->
                    DENIED_NOT_OF_ITEM;
            case ABUSE_REPORT ->
                    reader.inOnFile() && reader.ownWords()
                            ? PERMITTED_OWN_WORDS
                            : DENIED_BY_DEFAULT;
            case STATISTICS -> DENIED_BY_DEFAULT;
        };
    }

    private static Ruling onConsent(Relation reader) {
        if (reader.coordinates()) {
            return PERMITTED_COORDINATOR;
        }
        return reader.consentCovers() ? PERMITTED_CONSENT_CIRCLE : DENIED_OUTSIDE_CONSENT;
    }

    /** The hash of the policy text, as hexadecimal digits. */
    public static String sha256() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
