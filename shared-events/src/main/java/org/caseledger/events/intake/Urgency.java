package org.caseledger.events.intake;

/** How soon something must be done. */
public enum Urgency {
    /** ただちに. */
    AT_ONCE,
    /** 数日のうちに. */
    WITHIN_DAYS,
    /** 急がない. */
    NOT_URGENT
}
