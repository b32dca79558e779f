package org.caseledger.ops.store;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.caseledger.command.axon.KeyReused;
import org.caseledger.command.axon.NotVisible;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.storage.EventCodec;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * Axon's door to the ledger. Aggregates are read and events appended as the application role, for
 * the municipality of the act on this thread; everything is followed as the projector role. There
 * are no snapshots.
 */
public final class LedgerStorageEngine implements EventStorageEngine {

    private static final String OF_STREAM =
            "select "
                    + StoredEvents.COLUMNS
                    + " from ledger.event where stream_id = ? and version >= ? order by version";

    private final Ledger ledger;
    private final DataSource app;
    private final DataSource projector;
    private final StoredEvents stored;
    private final Drafting drafting;

    /**
     * @param app connections in autocommit whose role is {@code caseledger_app}
     * @param projector connections in autocommit whose role is {@code caseledger_projector}
     * @param keyGeneration of the key store, written beside each append
     */
    public LedgerStorageEngine(
            DataSource app,
            DataSource projector,
            EventCodec codec,
            List<Register<?>> registers,
            LongSupplier keyGeneration) {
        this.ledger = new Ledger(app);
        this.app = app;
        this.projector = projector;
        this.stored = new StoredEvents(codec);
        this.drafting =
                new Drafting(
                        codec,
                        here ->
                                new RegisterChanges(
                                        registers,
                                        PostgresFacts.of(app, here),
                                        stream -> historyOf(here, stream)),
                        keyGeneration);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        Act act = Act.current().with(events.getFirst().getMetaData());
        Reliance reliance = Reliance.current();
        switch (ledger.append(drafting.draft(ofStreams(events), act, reliance))) {
            case Verdict.Recorded(Appended appended) -> Receipt.give(appended);
            case Verdict.StreamExists() ->
                    throw new AggregateStreamCreationException("the stream has begun already");
            case Verdict.VersionConflict() -> throw Ledger.changed("the stream");
            case Verdict.Elsewhere() -> throw new NotVisible();
            case Verdict.ReliedOnChanged() -> throw Ledger.changed("a fact relied on");
            case Verdict.Reused() -> throw new KeyReused();
        }
    }

    private static List<? extends DomainEventMessage<?>> ofStreams(
            List<? extends EventMessage<?>> events) {
        return events.stream()
                .map(event -> {
                    if (event instanceof DomainEventMessage<?> ofStream) {
                        return ofStream;
                    }
                    throw new EventStoreException("only events of a stream are recorded");
                })
                .toList();
    }

    @Override
    public DomainEventStream readEvents(String streamId, long firstVersion) {
        List<DomainEventMessage<?>> events =
                reading().all(OF_STREAM, stored::message, UUID.fromString(streamId), firstVersion);
        return DomainEventStream.of(events);
    }

    private List<RecordedEvent> historyOf(String municipality, UUID streamId) {
        return Reading.in(municipality, app).all(OF_STREAM, stored::recorded, streamId, 0L);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String streamId) {
        return reading()
                .first(
                        "select version from ledger.event where stream_id = ?"
                                + " order by version desc limit 1",
                        row -> row.getLong(1),
                        UUID.fromString(streamId));
    }

    private Reading reading() {
        return Reading.in(Act.current().municipality(), app);
    }

    /** The events after a token in the order they were recorded; never blocks. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken after, boolean mayBlock) {
        LedgerPages pages = pagesAfter(after);
        return Stream.generate(pages::next).takeWhile(Optional::isPresent).map(Optional::get);
    }

    LedgerPages pagesAfter(@Nullable TrackingToken after) {
        return new LedgerPages(projector, stored, seqOf(after));
    }

    /** One event by its number; a {@link LedgerHole} when there is none. */
    TrackedEventMessage<?> event(long seq) {
        return new LedgerPages(projector, stored, seq - 1)
                .next()
                .orElseThrow(() -> new LedgerHole("the ledger has no event " + seq));
    }

    static long seqOf(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex();
            default -> throw new IllegalArgumentException("not a token of this ledger: " + token);
        };
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return token(
                "select coalesce(max(seq), 0) from ledger.event where ?::timestamptz is null",
                null);
    }

    /** A token before the first event recorded at or after that time. */
    @Override
    public TrackingToken createTokenAt(Instant time) {
        return token("select ledger.seq_before(?)", OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
    }

    private TrackingToken token(String sql, @Nullable OffsetDateTime time) {
        try (Connection connection = projector.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, time);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new GlobalSequenceTrackingToken(row.getLong(1));
            }
        } catch (SQLException failure) {
            throw new EventStoreException("the ledger could not be read", failure);
        }
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the ledger keeps events only");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String streamId) {
        return Optional.empty();
    }
}
