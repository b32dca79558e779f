package org.caseledger.events.programme;

/** 不足する社会資源の種類. */
public enum ResourceKind {
    /** 居場所. */
    PLACE_TO_BE,
    /** 住まい・一時的な宿泊. */
    HOUSING,
    /** 就労の場. */
    WORK,
    /** 移動手段. */
    TRANSPORT,
    /** 家事・生活の支援. */
    DAILY_LIFE,
    /** 子ども・若者の支援. */
    YOUTH,
    /** 医療・心理. */
    HEALTH,
    /** 金銭管理・権利擁護. */
    MONEY_AND_RIGHTS,
    /** 担い手. */
    PEOPLE,
    /** その他. */
    OTHER
}
