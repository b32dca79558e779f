package org.caseledger.events.supportcase;

/** 終結の事由. */
public enum ClosureGround {
    /** 課題の整理. */
    ISSUES_SORTED,
    /** 支援の見通しと役割分担. */
    OUTLOOK_AND_ROLES,
    /** 他制度への移行. */
    OTHER_SCHEME,
    /** 転出. */
    MOVED_AWAY,
    /** 死亡. */
    DIED,
    /** その他. */
    OTHER
}
