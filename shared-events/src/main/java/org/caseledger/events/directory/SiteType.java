package org.caseledger.events.directory;

/** How a consultation site is set up under 包括的相談支援. */
public enum SiteType {
    /** 基本型: one field's programme, contracted alone. */
    BASIC,
    /** 統合型: two to four fields' programmes contracted together. */
    INTEGRATED,
    /** 地域型: close to residents, with professional back-up. */
    COMMUNITY
}
