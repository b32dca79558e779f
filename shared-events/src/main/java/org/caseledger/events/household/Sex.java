package org.caseledger.events.household;

/** Sex as the person, or whoever told of them, said it. */
public enum Sex {
    /** 女性. */
    FEMALE,
    /** 男性. */
    MALE,
    /** その他. */
    OTHER,
    /** 答えない. */
    NOT_TOLD
}
