package org.caseledger.events.emergency;

/** What is in danger: nothing less opens a file in an emergency. */
public enum EmergencyReason {
    /** 生命の危険. */
    LIFE,
    /** 身体の危険. */
    BODY
}
