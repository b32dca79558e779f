package org.caseledger.ops.setup;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.LedgerPort;
import org.caseledger.command.axon.Streams;
import org.caseledger.command.http.RequestHash;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Registers;
import org.caseledger.events.storage.EventCodec;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Login;
import org.caseledger.ops.database.Migrations;
import org.caseledger.ops.keys.KeyStoreAge;
import org.caseledger.ops.keys.PostgresSubjectKeys;
import org.caseledger.ops.keys.RootKey;
import org.caseledger.ops.keys.RootKeyCheck;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.LedgerStorageEngine;
import org.caseledger.ops.store.PostgresFacts;
import org.caseledger.ops.store.PostgresLedger;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/** The writing side of a ledger for a tool: the same gate, engine and keys, and no web around it. */
final class OfflineLedger implements AutoCloseable {

    private final DataSource app;
    private final DataSource projector;
    private final RequestHash hash;
    private final LedgerEventStore store;
    private final PostgresLedger ledger;
    private final CommandGate gate;

    /** Migrates what has to be migrated, and refuses keys that do not belong to the ledger. */
    OfflineLedger(Databases databases) {
        Migrations.ledger(databases).migrate();
        Migrations.keys(databases).migrate();
        app = source(databases.ledgerApplication(), "caseledger_app");
        projector = source(databases.ledgerApplication(), "caseledger_projector");
        RootKey rootKey = RootKey.in(databases.rootKeyFile());
        hash = new RequestHash(rootKey.derive("request-hash"));
        store = new LedgerEventStore(engine(databases), new LedgerBell(projector));
        ledger = new PostgresLedger(app, LedgerClock.system());
        var bus = SimpleCommandBus.builder().build();
        gate = new AxonCommandGate(bus, store, ledger, Streams.ALL);
    }

    private LedgerStorageEngine engine(Databases databases) {
        RootKey rootKey = RootKey.in(databases.rootKeyFile());
        DataSource keyStore = source(databases.keys(), null);
        RootKeyCheck.check(keyStore, rootKey);
        var keys = new PostgresSubjectKeys(keyStore, rootKey);
        KeyStoreAge.check(generation(projector), keys.generation());
        return new LedgerStorageEngine(
                app,
                projector,
                new EventCodec(new Sealing(keys), List.of()),
                Registers.ALL,
                keys::knownGeneration);
    }

    private static long generation(DataSource ledger) {
        return JdbcClient.create(ledger)
                .sql("select coalesce(max(key_generation), 0) from ledger.batch")
                .query(Long.class)
                .single();
    }

    private static DataSource source(Login login, @Nullable String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(login.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setLogServerErrorDetail(false);
        source.setApplicationName("caseledger-setup");
        if (role != null) {
            source.setOptions("-c role=" + role);
        }
        return source;
    }

    CommandGate gate() {
        return gate;
    }

    LedgerPort ledger() {
        return ledger;
    }

    RequestHash hash() {
        return hash;
    }

    Facts facts(MunicipalityCode municipality) {
        return PostgresFacts.of(app, municipality.value());
    }

    /** How many events there are of all municipalities. */
    long count() {
        return JdbcClient.create(projector)
                .sql("select count(*) from ledger.event")
                .query(Long.class)
                .single();
    }

    List<MunicipalityCode> municipalities() {
        return JdbcClient.create(projector)
                .sql("select distinct municipality from ledger.register_entry order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(MunicipalityCode::new)
                .toList();
    }

    /** The events of one stream, its personal values unopened. */
    List<LedgerEvent> history(MunicipalityCode municipality, UUID stream) {
        var asked =
                new GenericMessage<>("history")
                        .andMetaData(Map.of("municipality", municipality.value()));
        return DefaultUnitOfWork.startAndGet(asked)
                .executeWithResult(() -> read(stream))
                .getPayload();
    }

    private List<LedgerEvent> read(UUID stream) {
        List<LedgerEvent> events = new ArrayList<>();
        var stored = store.readEvents(stream.toString());
        while (stored.hasNext()) {
            events.add((LedgerEvent) stored.next().getPayload());
        }
        return events;
    }

    @Override
    public void close() {
        store.close();
    }
}
