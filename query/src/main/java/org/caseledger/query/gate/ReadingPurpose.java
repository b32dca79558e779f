package org.caseledger.query.gate;

/** What a look is for; written into the record of the look. */
public enum ReadingPurpose {
    /** 支援の実施. */
    CASE_WORK,
    /** 情報取扱点検. */
    REVIEW,
    /** 統計. */
    FIGURES,
    /** 台帳の準備・設定. */
    ADMINISTRATION,
    /** 本人への説明. */
    OWN_RECORD
}
