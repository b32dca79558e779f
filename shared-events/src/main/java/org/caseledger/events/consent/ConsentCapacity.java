package org.caseledger.events.consent;

/** In which capacity consent was given for the person. */
public enum ConsentCapacity {
    /** 本人. */
    SELF,
    /** 法定代理人. */
    STATUTORY_REPRESENTATIVE,
    /** 後見人. */
    GUARDIAN
}
