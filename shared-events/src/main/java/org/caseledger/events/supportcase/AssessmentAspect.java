package org.caseledger.events.supportcase;

/** What one assessment entry looks at. */
public enum AssessmentAspect {
    /** 本人・世帯員. */
    PERSON,
    /** 世帯内の関係. */
    HOUSEHOLD,
    /** 地域との関係. */
    COMMUNITY
}
