package org.caseledger.events.conference;

import org.caseledger.events.privacy.LegalBasis;

import java.util.Arrays;

/** Which conference an agenda item belongs to. The name of a body says nothing about it. */
public enum ConferenceKind {
    /** 重層的支援会議. */
    MULTI_LAYERED(LegalBasis.CONSENT),
    /** 支援会議(社会福祉法106条の6). */
    SUPPORT_106_6(LegalBasis.SUPPORT_CONFERENCE_106_6),
    /** 支援会議(困窮法9条). */
    SUPPORT_NEEDY_9(LegalBasis.SUPPORT_CONFERENCE_NEEDY_9),
    /** 支援調整会議(自立相談支援): on the plan that the person applied for. */
    SUPPORT_COORDINATION(LegalBasis.CONSENT),
    /** 調整会議(生活保護法27条の3). */
    PUBLIC_ASSISTANCE_27_3(LegalBasis.PUBLIC_ASSISTANCE_27_3),
    /** 要保護児童対策地域協議会. */
    CHILD_WELFARE_25_2(LegalBasis.CHILD_WELFARE_25_2),
    /** Any other meeting. */
    OTHER(LegalBasis.OTHER_STATUTE);

    private final LegalBasis basis;

    ConferenceKind(LegalBasis basis) {
        this.basis = basis;
    }

    public LegalBasis basis() {
        return basis;
    }

    /** What a basis makes of a conference when nothing more is said. */
    public static ConferenceKind of(LegalBasis basis) {
        return Arrays.stream(values())
                .filter(kind -> kind.basis == basis)
                .findFirst()
                .orElse(OTHER);
    }
}
