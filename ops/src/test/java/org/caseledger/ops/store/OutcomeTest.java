package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.store.Sample.event;
import static org.caseledger.ops.store.Sample.keyed;
import static org.caseledger.ops.store.Sample.publish;

import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.caseledger.command.axon.OutcomeUnknown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The connection breaks while the ledger records. */
class OutcomeTest {

    private static final TestLedger LEDGER = TestLedger.fresh();
    private static final LedgerEventStore STORE =
            new LedgerEventStore(LEDGER.engine(), new LedgerBell(LEDGER.projector()));
    private static final String WAITING =
            "select pg_terminate_backend(pid) from pg_locks where not granted and locktype ="
                    + " 'advisory' and database = (select oid from pg_database where datname ="
                    + " current_database())";

    @AfterAll
    static void close() {
        STORE.close();
        LEDGER.close();
    }

    @Test
    void a_broken_connection_is_an_unknown_outcome_and_the_key_makes_trying_again_safe()
            throws SQLException {
        UUID stream = Sample.id();
        try (Connection other = LEDGER.ownerDataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(20260401, 1)");
            var act =
                    CompletableFuture.supplyAsync(
                            () -> publish(STORE, keyed("key-1", "aa"), event(stream, 0)));
            Awaitility.await()
                    .until(() ->
                            !LEDGER.owner().sql(WAITING).query(Boolean.class).list().isEmpty());
            Assertions.assertThatThrownBy(act::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(OutcomeUnknown.class);
        }

        Appended again = publish(STORE, keyed("key-1", "aa"), event(stream, 0)).orElseThrow();

        assertThat(again.alreadyRecorded()).isFalse();
        assertThat(again.lastSeq()).isEqualTo(1);
    }
}
