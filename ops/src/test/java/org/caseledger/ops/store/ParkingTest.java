package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.store.Sample.event;

import org.awaitility.Awaitility;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.value.MunicipalityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** A view meets an event it cannot handle: that file waits, the others go on. */
class ParkingTest {

    private final TestLedger ledger = TestLedger.fresh();
    private final LedgerEventStore store =
            new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    private final ViewProcessors processors = new ViewProcessors(store, ledger.projector());
    private final Households households = new Households(ledger.projector());
    private final UUID bad = Sample.id();
    private final UUID good = Sample.id();

    /** A view that refuses some files, by an SQL error that breaks the transaction as well. */
    static final class Households {

        private final JdbcClient db;
        private final Set<UUID> refused = ConcurrentHashMap.newKeySet();
        private final AtomicInteger handled = new AtomicInteger();

        Households(DataSource projector) {
            db = JdbcClient.create(projector);
        }

        @EventHandler
        void on(HouseholdRegistered event) {
            handled.incrementAndGet();
            Object file = refused.contains(event.streamId()) ? null : event.fileId().value();
            db.sql("insert into views.household (file_id) values (?)").param(file).update();
        }

        @ResetHandler
        void empty() {
            db.sql("delete from views.household").update();
        }
    }

    @BeforeEach
    void createView() {
        ledger.owner().sql("create table views.household (file_id uuid not null)").update();
    }

    @AfterEach
    void close() {
        processors.close();
        store.close();
        ledger.close();
    }

    private void append(UUID stream, long version) {
        ledger.engine().appendEvents(List.of(event(stream, version)));
    }

    private ViewProcessor start() {
        return processors.start("households", households);
    }

    private static void reaches(ViewProcessor view, long seq) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> view.processedSeq() >= seq);
    }

    private long rowsOf(UUID file) {
        return ledger.owner()
                .sql("select count(*) from views.household where file_id = ?")
                .param(file)
                .query(Long.class)
                .single();
    }

    @Test
    void a_failing_file_is_parked_whole_and_the_others_go_on() {
        var here = new MunicipalityCode(Sample.HERE);
        append(good, 0);
        append(bad, 0);
        append(bad, 1);
        append(good, 1);
        households.refused.add(bad);

        ViewProcessor view = start();
        reaches(view, 4);

        assertThat(rowsOf(good)).isEqualTo(2);
        assertThat(rowsOf(bad)).isZero();
        assertThat(view.parked()).containsExactly(bad);
        assertThat(view.completeUpTo(here, bad)).isEqualTo(1);
        assertThat(view.completeUpTo(here, good)).isEqualTo(4);
        assertThat(errors()).containsExactly("org.postgresql.util.PSQLException");
    }

    private List<String> errors() {
        return ledger.owner()
                .sql("select error_class from views.parked where error_class is not null")
                .query(String.class)
                .list();
    }

    @Test
    void a_parked_file_is_tried_again_all_or_nothing() {
        append(bad, 0);
        append(bad, 1);
        households.refused.add(bad);
        ViewProcessor view = start();
        reaches(view, 2);

        assertThat(view.retry(bad)).isFalse();
        assertThat(view.parked()).containsExactly(bad);
        households.refused.clear();
        assertThat(view.retry(bad)).isTrue();

        assertThat(view.parked()).isEmpty();
        assertThat(rowsOf(bad)).isEqualTo(2);
    }

    @Test
    void an_event_nobody_knows_stops_the_view_and_is_never_parked() {
        append(good, 0);
        append(bad, 0);
        append(good, 1);
        ledger.owner()
                .sql(
                        "alter table ledger.event disable trigger all;"
                                + " update ledger.event set type = 'from-the-future' where seq = 2")
                .update();

        ViewProcessor view = start();
        Awaitility.await().until(() -> !view.isHealthy());

        assertThat(view.parked()).isEmpty();
        assertThat(view.processedSeq()).isLessThan(2);
        assertThat(rowsOf(good)).isLessThan(2);
    }

    @Test
    void a_rebuilt_view_holds_what_it_held() {
        append(good, 0);
        append(bad, 0);
        households.refused.add(bad);
        ViewProcessor view = start();
        reaches(view, 2);
        households.refused.clear();
        int before = households.handled.get();

        view.rebuild();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> rowsOf(bad) == 1);

        assertThat(rowsOf(good)).isEqualTo(1);
        assertThat(view.parked()).isEmpty();
        assertThat(households.handled.get()).isGreaterThan(before);
    }
}
