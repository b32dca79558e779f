package org.caseledger.events.succession;

/** Why somebody hands work on. */
public enum SuccessionReason {
    /** 異動. */
    TRANSFER,
    /** 退職・任期満了. */
    DEPARTURE,
    /** 休業. */
    LEAVE,
    /** 委託先の変更. */
    CONTRACTOR_CHANGED,
    /** 組織の改編. */
    REORGANISATION,
    /** その他. */
    OTHER
}
