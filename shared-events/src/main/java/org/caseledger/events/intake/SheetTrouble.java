package org.caseledger.events.intake;

/** お困りごと as ticked on the hand-over sheet. */
public enum SheetTrouble {
    /** 病気・医療. */
    ILLNESS,
    /** こころ. */
    MIND,
    /** 介護. */
    CARE,
    /** 障害. */
    DISABILITY,
    /** 子育て. */
    CHILD_RAISING,
    /** 収入・仕事. */
    INCOME_WORK,
    /** 支出・滞納・借金. */
    EXPENSES_DEBT,
    /** 住まい. */
    HOUSING,
    /** DV・虐待. */
    VIOLENCE,
    /** 権利擁護(後見). */
    RIGHTS,
    /** 健康. */
    HEALTH,
    /** その他. */
    OTHER
}
