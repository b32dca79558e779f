package org.caseledger.events.directory;

/** How an agency stands to the municipality, which decides what it may do and be told. */
public enum Standing {
    /** 市町村. */
    MUNICIPAL,
    /** 受託者. */
    CONTRACTOR,
    /** 都道府県. */
    PREFECTURAL,
    /** その他の機関. */
    INDEPENDENT
}
