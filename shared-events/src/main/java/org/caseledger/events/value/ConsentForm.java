package org.caseledger.events.value;

/** In which form somebody agreed. */
public enum ConsentForm {
    /** 相談受付・申込票. */
    APPLICATION_FORM,
    /** その他の書面. */
    OTHER_WRITING,
    /** 口頭. */
    ORAL,
    /** 電子的な方法. */
    ELECTRONIC
}
