package org.caseledger.command.succession;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_NOT_YOURS;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** Rule: work is handed on by the person, somebody of their agency, or a municipal officer. */
final class HandsOn {

    private HandsOn() {}

    static boolean may(Actor actor, StaffId predecessor, AgencyId agency) {
        return actor.staff().equals(predecessor)
                || actor.organisation().equals(agency)
                || actor.isMunicipalOfficer();
    }

    /** The day that a successor of today is judged on: the day agreed, or today when that is past. */
    static LocalDate dayOf(LocalDate effectiveOn, Circumstances now) {
        return effectiveOn.isAfter(now.today()) ? effectiveOn : now.today();
    }

    /** Goes on for a succession that has begun and that the actor hands on. */
    static Decision<SuccessionEvent> decide(
            Succession succession,
            Circumstances now,
            java.util.function.Function<Succession.Begun, Decision<SuccessionEvent>> next) {
        return switch (succession) {
            case Succession.Unknown _ -> refuse(SUCCESSION_UNKNOWN);
            case Succession.Begun begun
                    when !may(
                            now.actor(), begun.facts().predecessor(), begun.facts().fromAgency()) ->
                    refuse(SUCCESSION_NOT_YOURS);
            case Succession.Begun begun -> next.apply(begun);
        };
    }
}
