package org.caseledger.events.sameperson;

/** What was found of two persons. */
public enum SameVerdict {
    /** 同じ人. */
    LINKED,
    /** 別の人. */
    DISTINCT,
    /** 判断を取り消す. */
    UNLINKED
}
