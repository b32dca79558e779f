package org.caseledger.events.supportcase;

/** 役割ごとの進捗. */
public enum RoleProgress {
    /** 予定どおり. */
    ON_TRACK,
    /** 遅れ. */
    DELAYED,
    /** 未着手. */
    NOT_BEGUN,
    /** 難航. */
    STUCK,
    /** 完了. */
    DONE
}
