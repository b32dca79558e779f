package org.caseledger.events.conference;

/** How a word reached the sitting. */
public enum Manner {
    /** 会議の席で. */
    IN_THE_ROOM,
    /** オンラインで. */
    ONLINE,
    /** 電話で. */
    PHONE,
    /** 書面で. */
    PAPER,
    /** メール・チャットで. */
    MESSAGE
}
