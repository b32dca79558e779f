package org.caseledger.events.value;

/** What a person agreed that their information may be used for; consent to one is not consent to another. */
public enum Purpose {
    /** 相談への対応. */
    CONSULTATION,
    /** 他機関へのつなぎ. */
    HAND_OVER,
    /** 多機関協働の計画づくりと重層的支援会議での共有. */
    PLANNING,
    /** 支援の実施に必要な関係機関への提供. */
    SUPPORT,
    /** 終結後の見守り. */
    FOLLOW_UP
}
