package org.caseledger.command.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.caseledger.command.correction.CorrectionCommand;
import org.caseledger.command.correction.Entries;
import org.caseledger.command.correction.StreamState;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.value.LedgerEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Any stream of the ledger, as Axon loads it. It holds no rule: the state comes from {@link
 * Stream#after()}, the answer from {@link Stream#decide()}. Conflicts are found by version at the
 * append; a refused command leaves nothing behind.
 */
final class StreamAggregate {

    @AggregateIdentifier private final String streamId;
    private final Stream<LedgerCommand, Object, LedgerEvent> stream;
    private final List<RecordedEvent> history = new ArrayList<>();
    private Object state;

    StreamAggregate(String streamId, Stream<LedgerCommand, Object, LedgerEvent> stream) {
        this.streamId = streamId;
        this.stream = stream;
        this.state = stream.beginning();
    }

    void carryOut(LedgerCommand command, Circumstances now, MetaData metaData) {
        record(stream.decide().decide(command, state, now), metaData);
    }

    /** Asks the rules and forgets the answer. */
    void wouldCarryOut(LedgerCommand command, Circumstances now) {
        var _ = stream.decide().decide(command, state, now);
    }

    /** Sets an earlier entry right, by the rules that hold for every stream. */
    void correct(
            CorrectionCommand command,
            Circumstances now,
            MetaData metaData,
            Function<UUID, Label> labels) {
        record(command.decide(new Entries(stream, history, labels), now), metaData);
    }

    private static <E extends LedgerEvent> void record(Decision<E> decision, MetaData metaData) {
        switch (decision) {
            case Decision.Accepted<E>(var events) ->
                    events.forEach(event -> apply(event, metaData));
            case Decision.Refused<E>(var why) -> throw new CommandRefused(why);
        }
    }

    @EventSourcingHandler
    void on(LedgerEvent event, DomainEventMessage<?> message) {
        history.add(RecordedMessages.of(message));
        state =
                event instanceof Correction
                        ? StreamState.of(stream, history)
                        : stream.after().apply(state, event);
    }

    Object state() {
        return state;
    }

    @Override
    public String toString() {
        return stream.name() + " " + streamId;
    }
}
