package org.caseledger.events.intake;

/** How a consultation ended (相談の終了); refusing a person is not among them. */
public enum ConsultationOutcome {
    /** 自機関の対応で終了. */
    RESOLVED,
    /** 他制度・他機関へのつなぎ. */
    HANDED_OVER,
    /** 多機関協働へのつなぎ. */
    MULTI_AGENCY,
    /** アウトリーチへのつなぎ. */
    OUTREACH,
    /** 相談・情報提供のみで終了. */
    ADVICE_ONLY,
    /** 本人の希望による終了. */
    WISH_OF_PERSON,
    /** 転出. */
    MOVED_AWAY,
    /** 死亡. */
    DIED
}
