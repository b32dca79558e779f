package org.caseledger.command.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Any stream of the ledger, as Axon loads it. It holds no rule: the state comes from {@link
 * Stream#after()}, the answer from {@link Stream#decide()}. Conflicts are found by version at the
 * append; a refused command leaves nothing behind.
 */
final class StreamAggregate {

    @AggregateIdentifier private final String streamId;
    private final Stream<LedgerCommand, Object, LedgerEvent> stream;
    private Object state;
    private @Nullable FileId file;

    StreamAggregate(String streamId, Stream<LedgerCommand, Object, LedgerEvent> stream) {
        this.streamId = streamId;
        this.stream = stream;
        this.state = stream.beginning();
    }

    void carryOut(LedgerCommand command, Circumstances now, MetaData metaData) {
        switch (stream.decide().decide(command, state, now)) {
            case Decision.Accepted<LedgerEvent>(var events) ->
                    events.forEach(event -> apply(event, metaData));
            case Decision.Refused<LedgerEvent>(var why) -> throw new CommandRefused(why);
        }
    }

    @EventSourcingHandler
    void on(LedgerEvent event) {
        state = stream.after().apply(state, event);
        event.file().ifPresent(id -> file = id);
    }

    /** The file that the stream belongs to; for a sitting, of which each item has its own, the last. */
    Optional<FileId> file() {
        return Optional.ofNullable(file);
    }

    Object state() {
        return state;
    }

    @Override
    public String toString() {
        return stream.name() + " " + streamId;
    }
}
