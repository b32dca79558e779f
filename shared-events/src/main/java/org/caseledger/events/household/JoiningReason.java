package org.caseledger.events.household;

/** How somebody came to belong to a household. */
public enum JoiningReason {
    /** 転入・転居. */
    MOVED_IN,
    /** 出生. */
    BORN,
    /** 婚姻. */
    MARRIED,
    /** 戻ってきた. */
    RETURNED,
    /** 他の世帯と一緒になった. */
    JOINED_FROM_ANOTHER_HOUSEHOLD,
    /** その他. */
    OTHER
}
