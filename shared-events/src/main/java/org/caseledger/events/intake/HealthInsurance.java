package org.caseledger.events.intake;

/** 健康保険 as the staff asks. */
public enum HealthInsurance {
    /** 国民健康保険. */
    NATIONAL,
    /** 健康保険. */
    EMPLOYEES,
    /** 共済. */
    MUTUAL_AID,
    /** 後期高齢者医療. */
    LATE_ELDERLY,
    /** なし. */
    NONE,
    /** 不明. */
    UNKNOWN
}
