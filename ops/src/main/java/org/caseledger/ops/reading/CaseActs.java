package org.caseledger.ops.reading;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.caseledger.command.axon.Actors;
import org.caseledger.command.axon.RecordedMessages;
import org.caseledger.command.correction.StreamState;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.AllowedActs;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.command.supportcase.NextAct;
import org.caseledger.command.supportcase.SupportCase;
import org.caseledger.command.supportcase.SupportCaseCommand;
import org.caseledger.command.supportcase.SupportCaseNextActs;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.PostgresFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/** What may be done next with a support case, asked of the same rules that decide the acts. */
public final class CaseActs implements AllowedActs {

    private final EventStore events;
    private final DataSource app;
    private final LedgerClock clock;

    public CaseActs(EventStore events, DataSource app, LedgerClock clock) {
        this.events = events;
        this.app = app;
        this.clock = clock;
    }

    /** A case as it stands: the version of its stream and each act with what blocks it. */
    public record Standing(long version, List<NextAct> acts) {}

    public Standing of(SignedIn who, UUID supportCase) {
        Facts facts = PostgresFacts.of(app, who.municipality().value());
        return Actors.resolve(who, facts, clock.today())
                .map(actor -> of(who, supportCase, new Circumstances(actor, clock.today(), facts)))
                .orElseGet(() -> new Standing(-1, List.of()));
    }

    @Override
    public List<Act> allowedNow(SignedIn who, UUID stream) {
        List<Class<?>> allowed =
                of(who, stream).acts().stream()
                        .filter(NextAct::isPossible)
                        .<Class<?>>map(NextAct::command)
                        .toList();
        return TableOfActs.ALL.stream().filter(act -> allowed.contains(act.command())).toList();
    }

    private Standing of(SignedIn who, UUID supportCase, Circumstances now) {
        var asked =
                new GenericMessage<>("next acts")
                        .andMetaData(Map.of("municipality", who.municipality().value()));
        return DefaultUnitOfWork.startAndGet(asked)
                .executeWithResult(() -> replay(supportCase, now))
                .getPayload();
    }

    private Standing replay(UUID supportCase, Circumstances now) {
        List<RecordedEvent> history = new ArrayList<>();
        long version = -1;
        var stream = events.readEvents(supportCase.toString());
        while (stream.hasNext()) {
            var message = stream.next();
            if (!isOfACase(message.getPayload())) {
                return new Standing(-1, List.of());
            }
            history.add(RecordedMessages.of(message));
            version = message.getSequenceNumber();
        }
        var state = (SupportCase) StreamState.of(SupportCaseCommand.STREAM, history);
        return new Standing(version, SupportCaseNextActs.of(state, now));
    }

    private static boolean isOfACase(Object event) {
        return event instanceof SupportCaseEvent || event instanceof Correction;
    }
}
