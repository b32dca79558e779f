package org.caseledger.events.supportcase;

/** How the municipality did not decide to support. */
public enum Withholding {
    /** 保留. */
    WITHHELD,
    /** 差戻し: another version is needed. */
    RETURNED
}
