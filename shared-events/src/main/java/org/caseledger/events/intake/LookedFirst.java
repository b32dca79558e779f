package org.caseledger.events.intake;

/** Whether it was looked up first that the person has a record already. */
public enum LookedFirst {
    /** 確かめて、どれでもなかった. */
    NONE_OF_THESE,
    /** 確かめていない. */
    NOT_LOOKED
}
