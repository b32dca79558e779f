package org.caseledger.events.outreach;

/** How far somebody does not want contact. */
public enum ContactRefusal {
    /** 今は望まない. */
    FOR_NOW,
    /** この方法・担当者は望まない. */
    THIS_WAY,
    /** 今後も望まない. */
    FOR_GOOD
}
