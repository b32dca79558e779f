package org.caseledger.events.directory;

/** How a member of staff pledged secrecy. */
public enum PledgeForm {
    /** 画面で本人が誓約. */
    ON_SCREEN,
    /** 書面で誓約. */
    ON_PAPER
}
