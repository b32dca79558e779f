package org.caseledger.events.intake;

/** 相談内容 as ticked on the form. */
public enum Trouble {
    /** 病気・健康・障害. */
    HEALTH,
    /** 住まい. */
    HOUSING,
    /** 収入・生活費. */
    INCOME,
    /** 家賃・ローンの支払い. */
    RENT_LOAN,
    /** 税金・公共料金等の支払い. */
    TAXES_BILLS,
    /** 債務. */
    DEBT,
    /** 仕事探し・就職. */
    JOB_SEARCH,
    /** 仕事上の不安・トラブル. */
    TROUBLE_AT_WORK,
    /** 地域との関係. */
    COMMUNITY,
    /** 家族との関係. */
    FAMILY,
    /** 子育て. */
    CHILD_RAISING,
    /** 介護. */
    CARE,
    /** ひきこもり・不登校. */
    WITHDRAWAL_ABSENCE,
    /** DV・虐待. */
    VIOLENCE,
    /** 食べるものがない. */
    NOTHING_TO_EAT,
    /** その他. */
    OTHER
}
