package org.caseledger.events.outreach;

/** Who made the first contact happen. */
public enum Initiator {
    /** 本人から. */
    PERSON,
    /** 支援者から. */
    WORKER
}
