package org.caseledger.events.intake;

/** 年金 as the staff asks. */
public enum PensionStatus {
    /** 受給中. */
    RECEIVING,
    /** 加入中. */
    PAYING,
    /** 免除・猶予. */
    EXEMPTED,
    /** 未納. */
    NOT_PAYING,
    /** なし. */
    NONE,
    /** 不明. */
    UNKNOWN
}
