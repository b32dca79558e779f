package org.caseledger.events.outreach;

/** Why a course of outreach ends without a stable connection. */
public enum OutreachEnd {
    /** 転出. */
    MOVED_AWAY,
    /** 死亡. */
    DIED,
    /** 今後の働きかけを望まない意思(見守りを残す). */
    REFUSED_FOR_GOOD,
    /** 多機関協働での支援へ移行. */
    WENT_ON_IN_MULTI_AGENCY,
    /** 対象外(要綱). */
    EXCLUDED_BY_RULES
}
