package org.caseledger.events.intake;

/** 相談受付・申込票 in its two variants. */
public enum FormVariant {
    /** 同意あり. */
    WITH_CONSENT,
    /** 同意なし. */
    WITHOUT_CONSENT
}
