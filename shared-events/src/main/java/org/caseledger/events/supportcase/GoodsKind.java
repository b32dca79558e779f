package org.caseledger.events.supportcase;

/** 物品の種類. */
public enum GoodsKind {
    /** 食料. */
    FOOD,
    /** 日用品. */
    DAILY_NECESSITIES,
    /** 衣類・寝具. */
    CLOTHING,
    /** 学用品. */
    SCHOOL_SUPPLIES,
    /** 燃料・暖房器具. */
    FUEL,
    /** その他. */
    OTHER
}
