package org.caseledger.events.intake;

/** How it stands with an item of a sheet: silence after a question is not the same as no question. */
public enum Answered {
    /** 聞いていない. */
    NOT_ASKED,
    /** 聞いたが話されなかった. */
    NOT_TOLD,
    /** 該当なし. */
    NONE,
    /** 聞き取った. */
    TOLD
}
