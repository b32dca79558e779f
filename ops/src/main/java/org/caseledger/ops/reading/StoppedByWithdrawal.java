package org.caseledger.ops.reading;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordedMessages;
import org.caseledger.command.http.Stopped;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.Resting;
import org.caseledger.events.value.AgencyId;

import java.util.Optional;

/** Reads from a withdrawal just recorded what rested on the consent, as it was found then. */
final class StoppedByWithdrawal {

    private StoppedByWithdrawal() {}

    static Optional<Stopped> in(EventStore events, Recorded recorded) {
        return events.readEvents(recorded.stream().toString())
                .asStream()
                .map(RecordedMessages::of)
                .filter(each -> recorded.eventIds().contains(each.eventId()))
                .map(each -> each.event())
                .filter(ConsentWithdrawn.class::isInstance)
                .map(ConsentWithdrawn.class::cast)
                .map(StoppedByWithdrawal::stopped)
                .findFirst();
    }

    private static Stopped stopped(ConsentWithdrawn withdrawn) {
        return new Stopped(
                withdrawn.resting().stream().map(StoppedByWithdrawal::rested).toList(),
                withdrawn.toTell().stream().map(AgencyId::value).toList());
    }

    private static Stopped.Rested rested(Resting one) {
        AgencyId agency = one.agencyId();
        return new Stopped.Rested(
                one.kind().name(), one.id(), agency == null ? null : agency.value());
    }
}
