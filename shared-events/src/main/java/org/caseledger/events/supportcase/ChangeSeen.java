package org.caseledger.events.supportcase;

/** 見られた変化(自立に向けた改善). */
public enum ChangeSeen {
    /** 生活習慣の改善. */
    DAILY_RHYTHM,
    /** 健康状態の改善・医療への受診. */
    HEALTH,
    /** 家族との関係の改善. */
    FAMILY,
    /** 孤立の解消・対人関係の改善. */
    ISOLATION,
    /** 意欲の向上. */
    MOTIVATION,
    /** 住まいの確保・安定. */
    HOUSING,
    /** 家計の改善. */
    HOUSEHOLD_BUDGET,
    /** 債務の整理. */
    DEBT,
    /** 社会参加の機会の増加. */
    PARTICIPATION,
    /** 就職活動の開始. */
    JOB_SEARCH,
    /** 就労の開始. */
    EMPLOYMENT,
    /** 増収. */
    INCOME,
    /** 登校・就学の改善. */
    SCHOOL,
    /** その他. */
    OTHER,
    /** 変化なし. */
    NONE_YET
}
