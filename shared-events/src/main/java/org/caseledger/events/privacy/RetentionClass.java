package org.caseledger.events.privacy;

/** 保存区分: which rule of the municipality's document regulations decides how long a value is kept. */
public enum RetentionClass {
    CASE_RECORD,
    CONFERENCE_106_6,
    SAFEKEEPING,
    STAFF_REGISTER
}
