package org.caseledger.events.directory;

/** Whether the municipality runs 重層的支援体制整備事業. */
public enum ProgrammeStatus {
    /** 未実施. */
    NONE,
    /** 移行準備事業. */
    TRANSITION,
    /** 実施. */
    FULL
}
