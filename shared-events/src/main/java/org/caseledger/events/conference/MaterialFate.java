package org.caseledger.events.conference;

/** What became of a copy. */
public enum MaterialFate {
    /** 回収. */
    RECOVERED,
    /** 廃棄. */
    DESTROYED
}
