package org.caseledger.events.supportcase;

/** How the persons of a plan left the town's care. */
public enum Leaving {
    /** 転出. */
    MOVED_AWAY,
    /** 死亡. */
    DIED
}
