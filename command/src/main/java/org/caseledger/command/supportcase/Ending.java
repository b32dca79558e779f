package org.caseledger.command.supportcase;

import org.caseledger.events.value.AgencyId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has been settled about the end of this run.
 *
 * @param proposed 終結 was proposed
 * @param decidedOn when the sitting was held that decided it
 * @param lead who accepted to be 主担当
 * @param asked who was asked to be it and has not answered
 */
public record Ending(
        boolean proposed,
        Optional<LocalDate> decidedOn,
        Optional<AgencyId> lead,
        Optional<AgencyId> asked) {

    static final Ending NOTHING_SETTLED =
            new Ending(false, Optional.empty(), Optional.empty(), Optional.empty());

    boolean decided() {
        return decidedOn.isPresent();
    }

    boolean wasDecidedAfter(LocalDate day) {
        return decidedOn.filter(day::isBefore).isPresent();
    }

    Ending nowProposed() {
        return new Ending(true, decidedOn, lead, asked);
    }

    Ending nowDecided(LocalDate heldOn) {
        return new Ending(proposed, Optional.of(heldOn), lead, asked);
    }

    Ending asking(AgencyId agency) {
        return new Ending(proposed, decidedOn, lead, Optional.of(agency));
    }

    Ending acceptedBy(AgencyId agency) {
        return new Ending(proposed, decidedOn, Optional.of(agency), Optional.empty());
    }

    Ending declined() {
        return new Ending(proposed, decidedOn, lead, Optional.empty());
    }

    boolean isAsked(AgencyId agency) {
        return asked.filter(agency::equals).isPresent();
    }
}
