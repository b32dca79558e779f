package org.caseledger.bench;

import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.Registers;
import org.caseledger.events.storage.EventCodec;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.LedgerStorageEngine;
import org.caseledger.ops.store.PostgresFacts;
import org.caseledger.ops.store.RelyingFacts;
import org.caseledger.ops.store.TestKeys;
import org.caseledger.ops.store.ViewProcessors;
import org.flywaydb.core.Flyway;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** The ledger with the roles of the product: its engine, its store and its view processors. */
final class Ours implements AutoCloseable {

    private final DataSource app;
    private final DataSource projector;
    private final EventCodec codec = new EventCodec(new Sealing(new TestKeys()), List.of());
    private final LedgerEventStore store;

    Ours(DurableCluster cluster, String database) {
        DataSource owner = cluster.owner(database);
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/ledger")
                .placeholders(Map.of("appLogin", "postgres", "installationKind", "normal"))
                .load()
                .migrate();
        app = pool(cluster, database, "caseledger_app");
        projector = pool(cluster, database, "caseledger_projector");
        store = new LedgerEventStore(engine(Registers.ALL), new LedgerBell(projector));
    }

    private static DataSource pool(DurableCluster cluster, String database, String role) {
        var pool = cluster.pool(database, "");
        pool.setConnectionInitSql("set role " + role);
        return pool;
    }

    private LedgerStorageEngine engine(List<Register<?>> registers) {
        return new LedgerStorageEngine(app, projector, codec, registers, () -> 1);
    }

    /** Appends as the stock engine does: events, and nothing that they change besides. */
    LedgerStorageEngine bareEngine() {
        return engine(List.of());
    }

    LedgerEventStore store() {
        return store;
    }

    RelyingFacts facts() {
        return new RelyingFacts(PostgresFacts.ofCurrentAct(app));
    }

    ViewProcessors processors() {
        return new ViewProcessors(store, projector);
    }

    @Override
    public void close() {
        store.close();
    }
}
