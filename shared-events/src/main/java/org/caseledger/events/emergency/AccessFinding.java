package org.caseledger.events.emergency;

/** What the review of a 緊急閲覧 found. */
public enum AccessFinding {
    /** 要件に合っていた. */
    WITHIN_THE_RULES,
    /** 改善を要する. */
    TO_BE_IMPROVED,
    /** 不適切. */
    IMPROPER
}
