package org.caseledger.command.supportcase;

import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.SaidBy;

/**
 * Rule: an agency answers for itself, or the coordinating agency records what that agency said and
 * says so; nobody answers in its place, and silence is no answer (MA-08).
 */
final class AnswerIsTheAgencys {
    private AnswerIsTheAgencys() {}

    static boolean holds(AgencyId agency, SaidBy saidBy, Known known, Actor actor) {
        boolean own =
                actor.organisation().equals(agency)
                        && (actor.capacity() == Capacity.AGENCY_WORKER
                                || actor.capacity() == Capacity.COORDINATOR
                                || actor.isMunicipalOfficer());
        boolean reported =
                ActorCoordinates.holds(known, actor)
                        && saidBy.kind() == SaidBy.Kind.AGENCY_WORKER
                        && agency.equals(saidBy.agency());
        return own || reported;
    }
}
