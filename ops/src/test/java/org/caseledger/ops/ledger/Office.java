package org.caseledger.ops.ledger;

import org.axonframework.eventhandling.DomainEventMessage;
import org.caseledger.events.directory.StaffRegistered;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.Sealing.Opened;
import org.caseledger.events.register.Registers;
import org.caseledger.events.storage.EventCodec;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Migrations;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.embedded.LedgerClusters;
import org.caseledger.ops.keys.PostgresSubjectKeys;
import org.caseledger.ops.keys.RootKey;
import org.caseledger.ops.keys.RootKeyCheck;
import org.caseledger.ops.store.LedgerStorageEngine;
import org.caseledger.ops.store.Sample;
import org.postgresql.ds.PGSimpleDataSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/** An embedded ledger at work, which registers members of staff under keys of their own. */
final class Office implements AutoCloseable {

    private final Databases databases;
    private final Runnable end;
    private final PostgresSubjectKeys keys;
    private final Sealing sealing;
    private final LedgerStorageEngine engine;
    private final UUID agency = Sample.id();
    private long version;

    /** Labels of the names, in the order of registration; the ledger gives them to its readers. */
    final List<Label> labels = new ArrayList<>();

    /** An embedded one. */
    Office(DataFolder folder) {
        this(LedgerClusters.start(folder));
    }

    private Office(LedgerClusters clusters) {
        this(clusters.databases(), clusters::close);
    }

    Office(Databases databases, Runnable end) {
        this.databases = databases;
        this.end = end;
        Migrations.keys(databases).migrate();
        Migrations.ledger(databases).migrate();
        DataSource store = Sources.of(databases.keys());
        RootKey rootKey = RootKey.in(databases.rootKeyFile());
        RootKeyCheck.check(store, rootKey);
        keys = new PostgresSubjectKeys(store, rootKey);
        sealing = new Sealing(keys);
        engine =
                new LedgerStorageEngine(
                        app(databases),
                        Sources.projector(databases.ledgerApplication()),
                        new EventCodec(sealing, List.of()),
                        Registers.ALL,
                        keys::generation);
    }

    private static DataSource app(Databases databases) {
        var source = new PGSimpleDataSource();
        source.setUrl(databases.ledgerApplication().url());
        source.setUser(databases.ledgerApplication().user());
        source.setPassword(databases.ledgerApplication().password());
        source.setOptions("-c role=caseledger_app");
        return source;
    }

    void registerStaff() {
        DomainEventMessage<?> registered = Sample.staff(Sample.id(), agency, version++);
        var name = (Known<?>) ((StaffRegistered) registered.getPayload()).name();
        labels.add(name.label());
        engine.appendEvents(List.of(registered));
    }

    /** One more in a ledger that others wrote to. */
    void registerStaffAfter(long earlier) {
        version = earlier;
        registerStaff();
    }

    String ledgerUrl() {
        return databases.ledgerOwner().url();
    }

    /** What opening each name in the ledger gives, in the order of registration. */
    List<Opened> names(List<Label> labelled) {
        List<Opened> opened = new ArrayList<>();
        engine.readEvents(null, false)
                .map(message -> ((StaffRegistered) message.getPayload()).name())
                .forEach(name ->
                        opened.add(
                                sealing.open(
                                        ((Sealed<?>) name).envelope(),
                                        labelled.get(opened.size()))));
        return opened;
    }

    @Override
    public void close() {
        end.run();
    }
}
