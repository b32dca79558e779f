package org.caseledger.events.outreach;

/** Why support does not reach the person. */
public enum OutreachGround {
    /** 支援が届いていない. */
    NOT_REACHED,
    /** 支援につながることに拒否的. */
    REFUSING,
    /** 長期にわたるひきこもり. */
    LONG_WITHDRAWN
}
