package org.caseledger.events.conference;

/** How it was decided. */
public enum DecisionOutcome {
    /** 承認. */
    APPROVED,
    /** 要修正. */
    AMEND,
    /** 継続審議. */
    DEFERRED
}
