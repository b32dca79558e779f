package org.caseledger.events.migration;

/** How the file writes dates. */
public enum DateStyle {
    /** 和暦 (令和8年4月1日, R8.4.1). */
    ERA,
    /** 西暦 (2026-04-01, 2026/4/1). */
    COMMON,
    /** Both, mixed. */
    BOTH
}
