package org.caseledger.events.succession;

/** What kind of open work is handed on. */
public enum OpenWork {
    /** 相談. */
    CONSULTATION,
    /** つなぎ. */
    HAND_OVER,
    /** 支援ケースの調整. */
    CASE,
    /** 役割分担. */
    ROLE,
    /** アウトリーチ. */
    OUTREACH,
    /** 主担当. */
    LEAD_SUPPORT,
    /** 見守り. */
    WATCH
}
