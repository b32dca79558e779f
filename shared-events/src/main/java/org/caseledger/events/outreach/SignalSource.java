package org.caseledger.events.outreach;

/** Where a sign of need came from. */
public enum SignalSource {
    /** 支援関係機関. */
    AGENCY,
    /** 会議. */
    CONFERENCE,
    /** 住民. */
    RESIDENT,
    /** 地域の見守り. */
    NETWORK
}
