package org.caseledger.command.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.value.LedgerEvent;

/** Begins a stream as Axon loads it; one of another kind came where its place did not say so. */
final class StreamFactory extends AbstractAggregateFactory<StreamAggregate> {

    private final Stream<LedgerCommand, Object, LedgerEvent> stream;

    StreamFactory(Stream<LedgerCommand, Object, LedgerEvent> stream) {
        super(StreamAggregate.class);
        this.stream = stream;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected StreamAggregate doCreateAggregate(String streamId, DomainEventMessage firstEvent) {
        if (!stream.events().isInstance(firstEvent.getPayload())) {
            throw new NotVisible();
        }
        return new StreamAggregate(streamId, stream);
    }
}
