package org.caseledger.events.household;

/** On which measure somebody's whereabouts are kept secret. */
public enum ProtectionKind {
    /** DV等支援措置. */
    DV_SUPPORT_MEASURE,
    /** 保護命令. */
    PROTECTION_ORDER,
    /** 児童の保護. */
    CHILD_PROTECTION,
    /** 高齢者の保護(面会の制限等). */
    ELDER_PROTECTION,
    /** 本人の求め. */
    AT_REQUEST,
    /** その他. */
    OTHER
}
