package org.caseledger.events.outreach;

/** How contact was tried. */
public enum ContactMeans {
    /** 手紙. */
    LETTER,
    /** 案内の投函. */
    LEAFLET,
    /** メール. */
    MAIL,
    /** チャット. */
    CHAT,
    /** 訪問. */
    DOOR,
    /** 電話. */
    PHONE
}
