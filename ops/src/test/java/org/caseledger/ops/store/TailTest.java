package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.ops.store.Sample.event;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.awaitility.Awaitility;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.caseledger.events.storage.UnknownEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Following the ledger: soon, in order, and never over a hole. */
class TailTest {

    private final TestLedger ledger = TestLedger.fresh();
    private final LedgerEventStore store =
            new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    private final LedgerStorageEngine engine = ledger.engine();

    @AfterEach
    void close() {
        store.close();
        ledger.close();
    }

    private void append(int count) {
        for (int i = 0; i < count; i++) {
            engine.appendEvents(List.of(event(Sample.id(), 0)));
        }
    }

    private BlockingStream<TrackedEventMessage<?>> tail() {
        return store.openStream(null);
    }

    private void behindTheCurtain(String change) {
        ledger.owner()
                .sql(
                        "alter table ledger.event disable trigger all; "
                                + change
                                + "; alter table ledger.event enable trigger all")
                .update();
    }

    @Test
    void two_that_ask_at_once_meet_no_hole() throws Exception {
        append(20);
        try (var other = Executors.newSingleThreadExecutor()) {
            for (int race = 0; race < 200; race++) {
                var pages = engine.pagesAfter(null);
                var start = new CyclicBarrier(2);
                var theirs =
                        other.submit(() -> {
                            start.await();
                            return pages.peek().isPresent();
                        });
                start.await();
                assertThat(pages.peek()).isPresent();
                assertThat(theirs.get()).isTrue();
                assertThat(Stream.generate(pages::next).takeWhile(Optional::isPresent)).hasSize(20);
            }
        }
    }

    @Test
    void events_come_as_they_are_recorded() throws InterruptedException {
        try (var tail = tail()) {
            var next = CompletableFuture.supplyAsync(() -> take(tail));
            append(1);

            assertThat(next.orTimeout(10, SECONDS).join().trackingToken())
                    .isEqualTo(new GlobalSequenceTrackingToken(1));
            assertThat(tail.hasNextAvailable()).isFalse();
        }
    }

    private static TrackedEventMessage<?> take(BlockingStream<TrackedEventMessage<?>> tail) {
        try {
            return tail.nextAvailable();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void the_callback_is_rung_even_after_the_listening_connection_was_lost() throws Exception {
        try (var tail = tail()) {
            var rung = new CountDownLatch(3);
            ledger.owner()
                    .sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where query = 'listen caseledger'"
                                    + " and datname = current_database()")
                    .query(Boolean.class)
                    .list();

            assertThat(tail.setOnAvailableCallback(rung::countDown)).isTrue();
            append(1);

            assertThat(rung.await(10, SECONDS)).isTrue();
            Awaitility.await()
                    .until(() ->
                            ledger.owner()
                                    .sql(
                                            "select exists (select from pg_stat_activity where"
                                                    + " query = 'listen caseledger' and datname ="
                                                    + " current_database())")
                                    .query(Boolean.class)
                                    .single());
        }
    }

    @Test
    void a_hole_stops_the_reader_and_keeps_it_stopped() throws InterruptedException {
        append(3);
        behindTheCurtain("delete from ledger.event where seq = 2");

        try (var tail = tail()) {
            assertThat(tail.nextAvailable().trackingToken())
                    .isEqualTo(new GlobalSequenceTrackingToken(1));
            assertThatThrownBy(tail::nextAvailable)
                    .isInstanceOf(LedgerHole.class)
                    .hasMessageContaining("event 2")
                    .hasMessageContaining("with 3");
            assertThatThrownBy(tail::nextAvailable).isInstanceOf(LedgerHole.class);
        }
    }

    @Test
    void a_ledger_that_ends_before_the_view_is_refused() {
        append(1);

        assertThatThrownBy(() -> store.openStream(new GlobalSequenceTrackingToken(5)).peek())
                .isInstanceOf(LedgerHole.class);
    }

    @Test
    void an_event_this_version_does_not_know_stops_the_reader_and_the_loading() {
        append(1);
        behindTheCurtain("update ledger.event set type = 'from-the-future'");
        String stream =
                ledger.owner()
                        .sql("select stream_id from ledger.event")
                        .query(String.class)
                        .single();

        assertThatThrownBy(() -> tail().peek()).isInstanceOf(UnknownEvent.class);
        assertThatThrownBy(() -> Sample.acting(() -> store.readEvents(stream).hasNext()))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void a_token_for_a_time_lies_just_before_what_was_recorded_from_then_on() {
        append(4);
        var third = Instant.parse(String.valueOf(engine.event(3).getMetaData().get("recordedAt")));

        assertThat(engine.createTokenAt(third)).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(engine.createTokenAt(third.plusSeconds(60)))
                .isEqualTo(new GlobalSequenceTrackingToken(4));
        assertThat(engine.createTokenAt(Instant.EPOCH))
                .isEqualTo(new GlobalSequenceTrackingToken(0));
    }
}
