package org.caseledger.events.profile;

/** What must be there before support under a plan may start. */
public enum RequiredAgreement {
    /** 会議でプランが適切とされた. */
    DELIBERATION,
    /** 本人の同意(プラン). */
    PERSON,
    /** 役割を担う関係機関の合意. */
    AGENCIES,
    /** 支援決定. */
    SUPPORT_DECISION
}
