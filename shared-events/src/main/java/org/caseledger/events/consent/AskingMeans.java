package org.caseledger.events.consent;

/** How somebody was asked, answered or was told. */
public enum AskingMeans {
    /** 面接・来所. */
    INTERVIEW,
    /** 訪問. */
    HOME_VISIT,
    /** 電話. */
    PHONE,
    /** 文書. */
    LETTER,
    /** メール・チャット. */
    MESSAGE,
    /** 他の人を介して. */
    THROUGH_SOMEBODY,
    /** その他. */
    OTHER
}
