package org.caseledger.events.outreach;

/** What came of an attempt; none of them is an error. */
public enum AttemptResult {
    /** 応答なし. */
    NO_ANSWER,
    /** 置いてきた. */
    LEFT,
    /** 家族等が応対. */
    ANSWERED_BY_OTHER,
    /** 今は会いたくないとの意思表示. */
    DECLINED
}
