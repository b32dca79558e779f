package org.caseledger.events.supportcase;

/** 関係機関の合意. */
public enum AgencyAnswer {
    /** 合意. */
    AGREES,
    /** 留保付き合意. */
    AGREES_WITH_RESERVATION,
    /** 不合意. */
    DECLINES
}
