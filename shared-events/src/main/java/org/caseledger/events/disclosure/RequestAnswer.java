package org.caseledger.events.disclosure;

/** What came of a request for information. */
public enum RequestAnswer {
    /** 提供. */
    GIVEN,
    /** 一部提供. */
    PARTLY_GIVEN,
    /** 提供しない. */
    REFUSED
}
