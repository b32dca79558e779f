package org.caseledger.events.emergency;

/** Who reviews where no 点検担当 can: stated in the review, so that everybody sees the fall-back. */
public enum StandIn {
    /** 他の課の職員. */
    OTHER_SECTION,
    /** 指名された上司. */
    NAMED_SUPERIOR
}
