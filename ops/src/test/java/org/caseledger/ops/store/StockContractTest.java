package org.caseledger.ops.store;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/** The contract, as far as the engine that comes with Axon 4.13.0 keeps it on PostgreSQL. */
class StockContractTest extends EngineContract {

    private static final TestLedger LEDGER = TestLedger.fresh();
    private static final DataSource OWNER = LEDGER.ownerDataSource();

    @BeforeAll
    static void create() {
        on(OWNER).createSchema(PostgresEventTableFactory.INSTANCE);
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    private static JdbcEventStorageEngine on(DataSource dataSource) {
        return on((ConnectionProvider) dataSource::getConnection);
    }

    private static JdbcEventStorageEngine on(ConnectionProvider connections) {
        Serializer json = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(json)
                .snapshotSerializer(json)
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.instance())
                .build();
    }

    @Override
    EventStorageEngine engine() {
        return on(OWNER);
    }

    @Override
    boolean stock() {
        return true;
    }

    @Override
    Serializer tokens() {
        return Jackson3Serializer.builder().build();
    }

    @Override
    boolean somebodyWaits() {
        return false;
    }

    @Override
    SlowAppend slowAppend(DomainEventMessage<?> event) {
        try {
            Connection connection = OWNER.getConnection();
            connection.setAutoCommit(false);
            on(new SingleConnectionDataSource(connection, true)).appendEvents(List.of(event));
            return new Open(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Open(Connection connection) implements SlowAppend {

        @Override
        public void commit() {
            try (connection) {
                connection.commit();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void connectionBreaks() {
            try (connection) {
                int pid = connection.unwrap(PGConnection.class).getBackendPID();
                LEDGER.owner()
                        .sql("select pg_terminate_backend(?, 5000)")
                        .param(pid)
                        .query(Boolean.class)
                        .single();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
