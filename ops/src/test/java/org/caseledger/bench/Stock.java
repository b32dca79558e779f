package org.caseledger.bench;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.caseledger.ops.store.TokenSerializer;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

import javax.sql.DataSource;

/** Axon's own JDBC engine with its known faults on PostgreSQL put right, in Spring transactions. */
final class Stock implements AutoCloseable {

    private static final int AGGREGATE_BATCH = 100;

    private final DataSource joining;
    private final TransactionManager transactions;
    private final JdbcEventStorageEngine engine;
    private final EmbeddedEventStore store;

    Stock(DurableCluster cluster, String database) {
        cluster.owner(database);
        DataSource pool = cluster.pool(database, "&reWriteBatchedInserts=true");
        joining = new TransactionAwareDataSourceProxy(pool);
        var spring = new JdbcTransactionManager(pool);
        transactions = () -> new Spring(spring);
        engine = engine(Jackson3Serializer.builder().build());
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private JdbcEventStorageEngine engine(Serializer json) {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(json)
                .snapshotSerializer(json)
                .connectionProvider(joining::getConnection)
                .transactionManager(transactions)
                .persistenceExceptionResolver(new SQLStateResolver("23505"))
                .batchSize(AGGREGATE_BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < AGGREGATE_BATCH)
                .build();
    }

    JdbcEventStorageEngine engine() {
        return engine;
    }

    EmbeddedEventStore store() {
        return store;
    }

    TransactionManager transactions() {
        return transactions;
    }

    TokenStore tokens() {
        JdbcTokenStore tokens =
                JdbcTokenStore.builder()
                        .connectionProvider(joining::getConnection)
                        .serializer(TokenSerializer.create())
                        .build();
        transactions.executeInTransaction(
                () -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        return tokens;
    }

    @Override
    public void close() {
        store.shutDown();
    }

    private record Spring(JdbcTransactionManager manager, TransactionStatus status)
            implements Transaction {

        Spring(JdbcTransactionManager manager) {
            this(manager, manager.getTransaction(new DefaultTransactionDefinition()));
        }

        @Override
        public void commit() {
            manager.commit(status);
        }

        @Override
        public void rollback() {
            manager.rollback(status);
        }
    }
}
