package org.caseledger.events.intake;

/** 性別 as stated on the form. */
public enum Sex {
    /** 男. */
    MALE,
    /** 女. */
    FEMALE,
    /** その他. */
    OTHER
}
