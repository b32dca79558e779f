package org.caseledger.command.conference;

import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Capacity;

/** Rule: the chair's side of a conference is the municipality or the coordinating operator. */
final class Secretariat {

    private Secretariat() {}

    static boolean includes(Actor actor) {
        return actor.isMunicipalOfficer() || actor.capacity() == Capacity.COORDINATOR;
    }
}
