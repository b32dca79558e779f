package org.caseledger.events.conference;

/** What an agency is asked to do before consent. */
public enum ApproachKind {
    /** 接触. */
    APPROACH,
    /** 見守り. */
    WATCH
}
