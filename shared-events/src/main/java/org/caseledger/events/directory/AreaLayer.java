package org.caseledger.events.directory;

/** The layer of the town's map that an area (圏域) belongs to, from near to wide. */
public enum AreaLayer {
    /** 自治会・小地域. */
    NEIGHBOURHOOD,
    /** 小学校区. */
    PRIMARY_SCHOOL,
    /** 中学校区(日常生活圏域). */
    MIDDLE_SCHOOL,
    /** 地区(支所). */
    DISTRICT,
    /** 市町村全域. */
    MUNICIPALITY,
    /** 広域・県域. */
    REGION
}
