package org.caseledger.events.migration;

/** How far a case had come in the ledger it is taken over from. */
public enum CarriedStage {
    /** 受理・アセスメント中. */
    RECEIVED,
    /** 支援中. */
    SUPPORTING,
    /** 中断中. */
    SUSPENDED,
    /** 終結. */
    CLOSED,
    /** アウトリーチ中. */
    OUTREACH;

    /** A plan was in force there, though this ledger holds none of its agreements. */
    public boolean hadPlan() {
        return this == SUPPORTING || this == SUSPENDED || this == CLOSED;
    }
}
