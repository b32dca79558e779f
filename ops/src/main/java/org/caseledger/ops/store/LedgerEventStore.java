package org.caseledger.ops.store;

import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The event store of Axon on the ledger. An act is one append, made as the last thing its unit of
 * work does; views follow by {@link #openStream}. Nobody can subscribe to events before they are
 * recorded.
 */
public final class LedgerEventStore extends AbstractEventStore implements AutoCloseable {

    private static final String QUEUE = LedgerEventStore.class.getName();

    private final LedgerStorageEngine engine;
    private final LedgerBell bell;

    public LedgerEventStore(LedgerStorageEngine engine, LedgerBell bell) {
        super(new Builder().storageEngine(engine));
        this.engine = engine;
        this.bell = bell;
    }

    private static final class Builder extends AbstractEventStore.Builder {}

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            queue().addAll(events);
        } else {
            engine.appendEvents(events);
        }
    }

    @Override
    protected void commit(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            List<EventMessage<?>> all = List.copyOf(queue());
            queue().clear();
            engine.appendEvents(all);
        }
    }

    private static List<EventMessage<?>> queue() {
        return CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(QUEUE, _ -> new ArrayList<EventMessage<?>>());
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new LedgerTail(engine.pagesAfter(after), bell);
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
        throw new UnsupportedOperationException(
                "views follow the ledger; nothing runs inside an append");
    }

    /** The number of the last event, over all municipalities; 0 before the first. */
    public long lastSeq() {
        return LedgerStorageEngine.seqOf(createHeadToken());
    }

    LedgerStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        bell.close();
    }
}
