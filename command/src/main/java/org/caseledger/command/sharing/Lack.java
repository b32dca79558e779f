package org.caseledger.command.sharing;

/** Why facts may not pass to an agency. */
public enum Lack {
    KNOWN_AGENCY,
    RECEIVER_OTHER_THAN_RESIDENTS,
    RUNNING_CONTRACT,
    CONSENT_OF_EVERYONE,
    ITEM_WITH_THE_RECEIVER,
    BOTH_WITHIN_MUNICIPALITY,
    BASIS_FOR_SHARING
}
