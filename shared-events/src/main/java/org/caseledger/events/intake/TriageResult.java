package org.caseledger.events.intake;

/** What becomes of a consultation; there is no refusal among them. */
public enum TriageResult {
    /** 自機関で対応. */
    OWN_HANDLING,
    /** 他機関へのつなぎ. */
    HAND_OVER,
    /** 多機関協働へ. */
    MULTI_AGENCY,
    /** アウトリーチへ. */
    OUTREACH,
    /** 情報提供のみ. */
    ADVICE_ONLY
}
