package org.caseledger.events.directory;

/** 分野. */
public enum Field {
    /** 介護. */
    ELDERLY,
    /** 障害. */
    DISABILITY,
    /** 子ども. */
    CHILDREN,
    /** 生活困窮. */
    NEEDY,
    /** 教育. */
    EDUCATION,
    /** 保健医療. */
    HEALTH,
    /** 住まい. */
    HOUSING,
    /** 就労. */
    EMPLOYMENT,
    /** 分野横断. */
    GENERAL
}
