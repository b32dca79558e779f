package org.caseledger.command.supportcase;

import org.caseledger.events.value.AgencyId;

import java.util.Optional;

/**
 * What has been settled about the end of this run.
 *
 * @param proposed 終結 was proposed
 * @param decided a sitting decided it
 * @param lead who accepted to be 主担当
 * @param asked who was asked to be it and has not answered
 */
public record Ending(
        boolean proposed, boolean decided, Optional<AgencyId> lead, Optional<AgencyId> asked) {

    static final Ending NOTHING_SETTLED =
            new Ending(false, false, Optional.empty(), Optional.empty());

    Ending nowProposed() {
        return new Ending(true, decided, lead, asked);
    }

    Ending nowDecided() {
        return new Ending(proposed, true, lead, asked);
    }

    Ending asking(AgencyId agency) {
        return new Ending(proposed, decided, lead, Optional.of(agency));
    }

    Ending acceptedBy(AgencyId agency) {
        return new Ending(proposed, decided, Optional.of(agency), Optional.empty());
    }

    Ending declined() {
        return new Ending(proposed, decided, lead, Optional.empty());
    }

    boolean isAsked(AgencyId agency) {
        return asked.filter(agency::equals).isPresent();
    }
}
