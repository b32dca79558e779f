package org.caseledger.events.supportcase;

/** What a sitting found about a plan. */
public enum DeliberationResult {
    /** 適切. */
    APPROPRIATE,
    /** 要修正. */
    AMEND,
    /** 継続審議. */
    DEFER
}
