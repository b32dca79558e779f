package org.caseledger.events.supportcase;

/** 支援経過の方法. */
public enum ContactMethod {
    /** 面接. */
    INTERVIEW,
    /** 来所. */
    OFFICE_VISIT,
    /** 訪問. */
    HOME_VISIT,
    /** 同行. */
    ACCOMPANIMENT,
    /** 電話. */
    PHONE,
    /** 文書. */
    LETTER,
    /** メール・チャット. */
    MESSAGE,
    /** 会議. */
    MEETING,
    /** その他. */
    OTHER
}
