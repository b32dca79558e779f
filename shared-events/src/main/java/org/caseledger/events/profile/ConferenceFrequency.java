package org.caseledger.events.profile;

/** How often the conference on consent sits. */
public enum ConferenceFrequency {
    /** 随時. */
    AS_NEEDED,
    /** 定例. */
    FIXED,
    /** 定例と随時. */
    FIXED_AND_AS_NEEDED
}
