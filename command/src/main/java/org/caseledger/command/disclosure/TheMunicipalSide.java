package org.caseledger.command.disclosure;

import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Capacity;

/** Rule: the municipality and the coordinating operator keep the record of requests and answers. */
final class TheMunicipalSide {

    private TheMunicipalSide() {}

    static boolean includes(Actor actor) {
        return actor.isMunicipalOfficer() || actor.capacity() == Capacity.COORDINATOR;
    }
}
