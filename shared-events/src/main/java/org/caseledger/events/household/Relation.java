package org.caseledger.events.household;

/** How a member stands to the head of the household (続柄). */
public enum Relation {
    HEAD,
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    GRANDCHILD,
    OTHER_RELATIVE,
    OTHER
}
