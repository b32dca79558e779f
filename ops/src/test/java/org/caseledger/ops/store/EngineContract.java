package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.caseledger.ops.store.Sample.event;

import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What a ledger expects of its storage engine. The same tests run against ours and against the one
 * that comes with Axon; where that one fails, its test shows the failure.
 */
abstract class EngineContract {

    abstract EventStorageEngine engine();

    /** Whether this is the stock engine, with the defects that are known of it. */
    abstract boolean stock();

    /** The serializer that tokens are stored with. */
    abstract Serializer tokens();

    /** An append whose transaction goes on until it is finished. */
    abstract SlowAppend slowAppend(DomainEventMessage<?> event);

    /** True while an append waits for another one. */
    abstract boolean somebodyWaits();

    interface SlowAppend {
        void commit();

        void connectionBreaks();
    }

    <T> T reading(Supplier<T> reading) {
        return Sample.acting(reading);
    }

    void append(DomainEventMessage<?>... events) {
        engine().appendEvents(List.of(events));
    }

    List<TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
        return new ArrayList<>(engine().readEvents(token, false).toList());
    }

    TrackingToken head() {
        return engine().createHeadToken();
    }

    @Test
    void a_stream_is_read_as_it_was_written() {
        UUID stream = Sample.id();
        append(event(stream, 0), event(stream, 1));
        append(event(stream, 2));

        var read = reading(() -> engine().readEvents(stream.toString()).asStream().toList());

        assertThat(read)
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(0L, 1L, 2L);
        assertThat(read.get(1).getPayload()).isEqualTo(event(stream, 1).getPayload());
        assertThat(read.get(1).getMetaData()).containsAllEntriesOf(Sample.ACT);
        assertThat(reading(() -> engine().lastSequenceNumberFor(stream.toString()))).contains(2L);
    }

    @Test
    void the_message_time_is_kept_to_the_microsecond() {
        UUID stream = Sample.id();
        Instant told = Instant.parse("2026-04-01T01:02:03.123456Z");
        append(Sample.at(told, event(stream, 0)));

        Instant read = reading(() -> engine().readEvents(stream.toString()).next().getTimestamp());

        assertThat(read).isEqualTo(stock() ? Instant.parse("2026-04-01T01:02:03.123Z") : told);
    }

    @Test
    void beginning_a_stream_twice_says_so() {
        UUID stream = Sample.id();
        append(event(stream, 0));

        Throwable refused = catchThrowable(() -> append(event(stream, 0)));

        assertThat(refused)
                .isExactlyInstanceOf(
                        stock()
                                ? EventStoreException.class
                                : AggregateStreamCreationException.class);
    }

    @Test
    void writing_a_version_that_is_taken_is_a_concurrency_conflict() {
        UUID stream = Sample.id();
        append(event(stream, 0), event(stream, 1));

        Throwable refused = catchThrowable(() -> append(event(stream, 1)));

        assertThat(refused)
                .isExactlyInstanceOf(
                        stock() ? EventStoreException.class : ConcurrencyException.class);
    }

    @Test
    void a_refused_append_leaves_no_hole_in_the_numbers() {
        UUID stream = Sample.id();
        append(event(stream, 0));
        TrackingToken before = head();
        assertThat(catchThrowable(() -> append(event(stream, 0)))).isNotNull();

        append(event(stream, 1));

        long step = head().position().orElseThrow() - before.position().orElseThrow();
        assertThat(step).isEqualTo(stock() ? 2 : 1);
    }

    @Test
    void an_append_whose_connection_breaks_leaves_nothing_behind() {
        TrackingToken before = head();
        UUID broken = Sample.id();
        slowAppend(event(broken, 0)).connectionBreaks();

        append(event(Sample.id(), 0));

        assertThat(reading(() -> engine().readEvents(broken.toString()).hasNext())).isFalse();
        long step = head().position().orElseThrow() - before.position().orElseThrow();
        assertThat(step).isEqualTo(stock() ? 2 : 1);
    }

    @Test
    void an_event_committed_late_is_not_skipped() {
        TrackingToken start = head();
        UUID late = Sample.id();
        UUID early = Sample.id();
        Instant clockRunsSlow = Instant.now().minus(Duration.ofMinutes(5));
        SlowAppend slow = slowAppend(event(late, 0));
        var other =
                CompletableFuture.runAsync(() -> append(Sample.at(clockRunsSlow, event(early, 0))));
        Awaitility.await().until(() -> other.isDone() || somebodyWaits());

        List<TrackedEventMessage<?>> followed = after(start);
        slow.commit();
        other.join();
        TrackingToken reached = followed.isEmpty() ? start : followed.getLast().trackingToken();
        followed.addAll(after(reached));

        assertThat(followed)
                .extracting(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                .isEqualTo(
                        stock()
                                ? List.of(early.toString())
                                : List.of(late.toString(), early.toString()));
    }

    @Test
    void a_token_covers_itself_and_all_before_it_and_nothing_after() {
        TrackingToken start = head();
        append(event(Sample.id(), 0), event(Sample.id(), 0), event(Sample.id(), 0));
        List<TrackingToken> tokens =
                after(start).stream()
                        .<TrackingToken>map(TrackedEventMessage::trackingToken)
                        .toList();

        assertThat(tokens).hasSize(3);
        for (int a = 0; a < tokens.size(); a++) {
            for (int b = 0; b < tokens.size(); b++) {
                TrackingToken one = tokens.get(a);
                TrackingToken other = tokens.get(b);
                assertThat(one.covers(other)).isEqualTo(a >= b);
                assertThat(one.upperBound(other).covers(one)).isTrue();
                assertThat(one.upperBound(other).covers(other)).isTrue();
                assertThat(one.covers(one.lowerBound(other))).isTrue();
            }
        }
    }

    @Test
    void a_replay_survives_a_restart() {
        append(event(Sample.id(), 0));
        TrackingToken replay = ReplayToken.createReplayToken(head(), engine().createTailToken());
        var stored = tokens().serialize(replay, byte[].class);

        if (stock()) {
            assertThat(catchThrowable(() -> tokens().deserialize(stored))).isNotNull();
        } else {
            TrackingToken read = tokens().deserialize(stored);
            assertThat(read).isEqualTo(replay);
        }
    }
}
