package org.caseledger.command.supportcase;

import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.value.Actor;

/** Rule: the coordinating agency of the case, or a municipal officer, runs it (MA-02, MA-05). */
final class ActorCoordinates {
    private ActorCoordinates() {}

    static boolean holds(Known known, Actor actor) {
        return switch (actor.capacity()) {
            case MUNICIPAL_OFFICER -> true;
            case COORDINATOR, AGENCY_WORKER ->
                    actor.organisation().equals(known.outline().coordinator());
            case REVIEWER, ANALYST, SYSTEM_OPERATOR -> false;
        };
    }
}
