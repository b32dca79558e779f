package org.caseledger.events.supportcase;

/** What a role asks of an agency. */
public enum RoleKind {
    /** 支援の役割. */
    TASK,
    /** 見守り: ends only when somebody releases it. */
    WATCH
}
