package org.caseledger.events.supportcase;

/** Why a case ends before the municipality decided to support. */
public enum EarlyEnd {
    /** 解決. */
    SOLVED(true),
    /** 他制度・他機関での対応. */
    TAKEN_OVER(true),
    /** 本人の申出. */
    WITHDRAWN_BY_PERSON(false),
    /** 同意の撤回. */
    CONSENT_WITHDRAWN(false),
    /** 転出. */
    MOVED_AWAY(false),
    /** 死亡. */
    DIED(false),
    /** その他. */
    OTHER(true);

    private final boolean judgement;

    EarlyEnd(boolean judgement) {
        this.judgement = judgement;
    }

    /** A judgement about the case, as opposed to a fact or to the person's own will. */
    public boolean isJudgement() {
        return judgement;
    }
}
