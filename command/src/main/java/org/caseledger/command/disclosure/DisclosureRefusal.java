package org.caseledger.command.disclosure;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;
import org.caseledger.command.sharing.Lack;

/** Why giving or asking for personal information is not recorded. */
public enum DisclosureRefusal implements Refusal {
    SUBJECTS_MISSING("X-03", Sources.LEDGER_DESIGN),
    DATA_KINDS_MISSING("X-03", Sources.LEDGER_DESIGN),
    SUBJECT_OF_ANOTHER_FILE("X-01", Sources.LEDGER_DESIGN),
    RECIPIENT_UNKNOWN("X-03", Sources.LEDGER_DESIGN),
    RECIPIENT_IS_RESIDENTS("X-03", Sources.LEDGER_DESIGN),
    RECIPIENT_NO_LONGER_ENTRUSTED("X-03", Sources.PRIVACY_LAW),
    CONSENT_NOT_STATED("X-02", Sources.PRIVACY_LAW),
    CONSENT_DOES_NOT_HOLD("C-06", Sources.PRIVACY_LAW),
    CONSENT_OF_ANOTHER_PERSON("X-02", Sources.PRIVACY_LAW),
    RECIPIENT_OUTSIDE_CIRCLE("X-02", Sources.PRIVACY_LAW),
    SUBJECT_WITHOUT_CONSENT("X-02", Sources.PRIVACY_LAW),
    ITEM_NOT_STATED("X-03", Sources.CONFERENCE_LAW),
    ITEM_DOES_NOT_COVER("X-03", Sources.CONFERENCE_LAW),
    SITTING_NOT_IN_SESSION("X-03", Sources.CONFERENCE_LAW),
    PROVIDING_OUTSIDE_MUNICIPALITY("X-03", Sources.PRIVACY_LAW),
    PROVIDING_WITHOUT_BASIS("X-03", Sources.PRIVACY_LAW),
    EMERGENCY_HAS_AN_ACT_OF_ITS_OWN("X-03", Sources.LEDGER_DESIGN),
    REQUEST_ALREADY_MADE("X-06", Sources.LEDGER_DESIGN),
    REQUEST_NEEDS_A_106_6_ITEM("X-03", Sources.CONFERENCE_LAW),
    REQUEST_NEEDS_THE_SECRETARIAT("X-03", Sources.CONFERENCE_RULES),
    REQUEST_AFTER_THE_SITTING("X-03", Sources.CONFERENCE_LAW),
    REQUEST_UNKNOWN("X-03", Sources.LEDGER_DESIGN),
    REQUEST_ALREADY_ANSWERED("X-06", Sources.LEDGER_DESIGN),
    REQUEST_OF_ANOTHER_AGENCY("X-03", Sources.CONFERENCE_LAW),
    REFUSAL_WITHOUT_REASON("Q9", Sources.CONFERENCE_LAW),
    STATUTE_NOT_NAMED("X-03", Sources.PRIVACY_LAW),
    DERIVED_FROM_UNKNOWN("Q7", Sources.LEDGER_DESIGN),
    DERIVED_WITHOUT_A_BASIS_OF_ITS_OWN("Q7", Sources.CONFERENCE_LAW),
    PROVISION_UNKNOWN("X-06", Sources.LEDGER_DESIGN),
    PROVISION_ALREADY_RECALLED("X-06", Sources.LEDGER_DESIGN),
    EMERGENCY_UNKNOWN("Q11", Sources.LEDGER_DESIGN),
    EMERGENCY_ALREADY_REPORTED("Q11", Sources.LEDGER_DESIGN),
    EMERGENCY_REPORT_NEEDS_AN_ITEM("Q11", Sources.CONFERENCE_RULES),
    RECIPIENT_WAS_NOT_TOLD("Q23", Sources.PRIVACY_LAW),
    NOTHING_WAS_CORRECTED("Q23", Sources.LEDGER_DESIGN),
    NOT_FOR_YOUR_ORGANISATION("X-03", Sources.LEDGER_DESIGN),
    SHARING_AGREEMENT_UNKNOWN("X-03", Sources.LEDGER_DESIGN),
    SHARING_AGREEMENT_NOT_IN_FORCE("X-03", Sources.LEDGER_DESIGN),
    SHARING_AGREEMENT_OF_OTHERS("X-03", Sources.LEDGER_DESIGN),
    SHARING_AGREEMENT_COVERS_OTHER_KINDS("X-03", Sources.LEDGER_DESIGN),
    DISCLOSURE_DATE_IN_FUTURE("X-08", Sources.LEDGER_DESIGN),
    DISCLOSURE_REPORT_BACK_DATE_PASSED("I-08", Sources.LEDGER_DESIGN),
    DISCLOSURE_REPORT_BACK_TOO_LATE("I-08", Sources.CONFERENCE_RULES);

    private final String rule;
    private final RuleSource source;

    DisclosureRefusal(String rule, RuleSource source) {
        this.rule = rule;
        this.source = source;
    }

    /** The refusal for a basis that is not there. */
    static DisclosureRefusal because(Lack lack) {
        return switch (lack) {
            case KNOWN_AGENCY -> RECIPIENT_UNKNOWN;
            case RECEIVER_OTHER_THAN_RESIDENTS -> RECIPIENT_IS_RESIDENTS;
            case RUNNING_CONTRACT -> RECIPIENT_NO_LONGER_ENTRUSTED;
            case CONSENT_OF_EVERYONE -> SUBJECT_WITHOUT_CONSENT;
            case ITEM_WITH_THE_RECEIVER -> ITEM_DOES_NOT_COVER;
            case BOTH_WITHIN_MUNICIPALITY -> PROVIDING_OUTSIDE_MUNICIPALITY;
            case BASIS_FOR_SHARING -> PROVIDING_WITHOUT_BASIS;
        };
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public RuleSource source() {
        return source;
    }
}
