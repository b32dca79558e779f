package org.caseledger.events.profile;

/** For whom the municipality runs the programme. */
public enum ResidenceRule {
    /** 住所を有する者. */
    ADDRESS,
    /** 居所を有する者. */
    STAY,
    /** 市町村長が必要と認める者. */
    FOUND_NECESSARY
}
