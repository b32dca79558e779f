package org.caseledger.events.supportcase;

/** What a person said to a proposed service. */
public enum ServiceReply {
    /** 利用する. */
    ACCEPTED,
    /** 検討中. */
    CONSIDERING,
    /** 利用しない. */
    REFUSED
}
