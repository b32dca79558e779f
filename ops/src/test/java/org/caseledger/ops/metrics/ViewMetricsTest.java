package org.caseledger.ops.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.awaitility.Awaitility;
import org.axonframework.eventhandling.EventHandler;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.Sample;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.ops.store.ViewProcessors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Operators see of each view how far behind it is, what it parked, and whether it goes on. */
class ViewMetricsTest {

    private final TestLedger ledger = TestLedger.fresh();
    private final LedgerEventStore store =
            new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    private final ViewProcessors views = new ViewProcessors(store, ledger.projector());
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final ViewHealth health = new ViewHealth(views);

    /** Refuses the household of one file. */
    static final class Households {

        private final AtomicReference<Object> refused = new AtomicReference<>(Sample.id());
        private final AtomicInteger handled = new AtomicInteger();

        @EventHandler
        void on(HouseholdRegistered event) {
            if (event.fileId().value().equals(refused.get())) {
                throw new IllegalArgumentException("refused");
            }
            handled.incrementAndGet();
        }
    }

    @AfterEach
    void close() {
        views.close();
        store.close();
        ledger.close();
    }

    private void append() {
        var stream = Sample.id();
        ledger.engine().appendEvents(List.of(Sample.event(stream, 0)));
    }

    private double gauge(String name) {
        return meters.get(name).tag("view", "households").gauge().value();
    }

    private static void eventually(Runnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion::run);
    }

    @Test
    void a_view_that_keeps_up_has_no_lag_and_is_up() {
        views.start("households", new Households());
        new ViewMetrics(views, store::lastSeq, meters).watch();

        append();
        append();

        eventually(() -> assertThat(gauge("ledger.view.lag")).isZero());
        assertThat(gauge("ledger.view.parked")).isZero();
        assertThat(gauge("ledger.view.healthy")).isEqualTo(1);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_parked_file_is_counted() {
        var households = new Households();
        var bad = Sample.id();
        households.refused.set(bad);
        views.start("households", households);
        new ViewMetrics(views, store::lastSeq, meters).watch();

        ledger.engine().appendEvents(List.of(Sample.event(bad, 0)));

        eventually(() -> assertThat(gauge("ledger.view.parked")).isEqualTo(1));
    }

    @Test
    void a_view_that_stopped_at_an_unknown_event_lags_and_is_down() {
        var households = new Households();
        views.start("households", households);
        new ViewMetrics(views, store::lastSeq, meters).watch();
        append();
        eventually(() -> assertThat(gauge("ledger.view.lag")).isZero());
        assertThat(households.handled).hasValue(1);

        ledger.owner().sql("alter table ledger.event disable trigger user").update();
        ledger.owner()
                .sql(
                        "insert into ledger.event select seq + 1, municipality, position + 1,"
                                + " gen_random_uuid(), file_id, stream_type, gen_random_uuid(),"
                                + " version, 'never heard of', revision, message_time, appended_at,"
                                + " salt, payload, metadata, content_hash, prev_stream_leaf,"
                                + " prev_file_leaf, leaf from ledger.event")
                .update();

        eventually(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN));
        assertThat(health.health().getDetails()).containsEntry("stopped", List.of("households"));
        assertThat(gauge("ledger.view.healthy")).isZero();
        assertThat(gauge("ledger.view.lag")).isEqualTo(1);
    }
}
