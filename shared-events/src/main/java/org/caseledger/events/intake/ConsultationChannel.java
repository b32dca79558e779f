package org.caseledger.events.intake;

/** How a consultation reached the agency. */
public enum ConsultationChannel {
    /** 来所. */
    VISIT,
    /** 電話. */
    PHONE,
    /** 文書. */
    LETTER,
    /** メール. */
    MAIL,
    /** チャット・SNS. */
    CHAT,
    /** 訪問. */
    HOME_VISIT,
    /** オンライン. */
    ONLINE,
    /** その他. */
    OTHER
}
