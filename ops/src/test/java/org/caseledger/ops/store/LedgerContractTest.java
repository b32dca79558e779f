package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.caseledger.events.register.Registers;
import org.junit.jupiter.api.AfterAll;
import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The contract, kept by the ledger's own engine. */
class LedgerContractTest extends EngineContract {

    private static final TestLedger LEDGER = TestLedger.fresh();

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Override
    EventStorageEngine engine() {
        return LEDGER.engine();
    }

    @Override
    boolean stock() {
        return false;
    }

    @Override
    Serializer tokens() {
        return TokenSerializer.create();
    }

    @Override
    boolean somebodyWaits() {
        return LEDGER.owner()
                .sql(
                        "select exists (select from pg_locks l join pg_database d on d.oid ="
                                + " l.database where not granted and locktype = 'advisory'"
                                + " and datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    @Override
    SlowAppend slowAppend(DomainEventMessage<?> event) {
        try {
            Connection connection = LEDGER.app().getConnection();
            connection.setAutoCommit(false);
            AppendCall.prepare(connection, draft(event)).executeQuery();
            return new Open(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Append draft(DomainEventMessage<?> event) {
        return new Drafting(
                        LEDGER.codec(),
                        here ->
                                new RegisterChanges(
                                        Registers.ALL,
                                        PostgresFacts.of(LEDGER.app(), here),
                                        _ -> List.of()),
                        () -> 1)
                .draft(List.of(event), new Act(Sample.ACT), new Reliance());
    }

    private record Open(Connection connection) implements SlowAppend {

        @Override
        public void commit() {
            try (connection) {
                connection.commit();
                connection.setAutoCommit(true);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void connectionBreaks() {
            try {
                int pid = connection.unwrap(PGConnection.class).getBackendPID();
                LEDGER.owner()
                        .sql("select pg_terminate_backend(?, 5000)")
                        .param(pid)
                        .query(Boolean.class)
                        .single();
                assertThatThrownBy(connection::close).isInstanceOf(SQLException.class);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
