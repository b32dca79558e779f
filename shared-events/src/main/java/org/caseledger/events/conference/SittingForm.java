package org.caseledger.events.conference;

/** How a sitting is held. */
public enum SittingForm {
    /** 参集. */
    IN_PERSON,
    /** オンライン. */
    ONLINE,
    /** 参集とオンラインの併用. */
    MIXED,
    /** 書面(持ち回り). */
    WRITTEN
}
