package org.caseledger.events.programme;

/** 地区への働きかけの理由: why a part of the town is to be reached. */
public enum AreaGround {
    /** 相談が届いていない地区. */
    FEW_CONSULTATIONS,
    /** 孤立が心配される地区. */
    ISOLATION,
    /** 会議で挙がった地域の課題. */
    LOCAL_ISSUE,
    /** 災害・団地の建替えなどの出来事. */
    EVENT_IN_THE_AREA,
    /** その他. */
    OTHER
}
