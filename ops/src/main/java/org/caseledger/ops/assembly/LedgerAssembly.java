package org.caseledger.ops.assembly;

import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.Streams;
import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.register.Registers;
import org.caseledger.events.storage.EventCodec;
import org.caseledger.ops.demo.StoryClock;
import org.caseledger.ops.keys.KeyStoreAge;
import org.caseledger.ops.keys.PostgresSubjectKeys;
import org.caseledger.ops.metrics.MessageTimers;
import org.caseledger.ops.reading.StreamActs;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.LedgerStorageEngine;
import org.caseledger.ops.store.PostgresLedger;
import org.caseledger.ops.store.ViewProcessors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

import javax.sql.DataSource;

/**
 * Axon, wired by hand: what is not named here is not there. The command bus has no transaction
 * manager because the append is the transaction; views have theirs, on the projector role.
 */
@Configuration(proxyBeanMethods = false)
class LedgerAssembly {

    @Bean
    Sealing sealing(PostgresSubjectKeys subjectKeys) {
        return new Sealing(subjectKeys);
    }

    @Bean
    EventCodec eventCodec(Sealing sealing) {
        return new EventCodec(sealing, List.of());
    }

    @Bean
    LedgerStorageEngine ledgerStorageEngine(
            @Qualifier("appDataSource") DataSource app,
            @Qualifier("projectorDataSource") DataSource projector,
            EventCodec codec,
            PostgresSubjectKeys subjectKeys) {
        KeyStoreAge.check(keyGenerationOf(projector), subjectKeys.generation());
        return new LedgerStorageEngine(
                app, projector, codec, Registers.ALL, subjectKeys::knownGeneration);
    }

    private static long keyGenerationOf(DataSource ledger) {
        return JdbcClient.create(ledger)
                .sql("select coalesce(max(key_generation), 0) from ledger.batch")
                .query(Long.class)
                .single();
    }

    @Bean(destroyMethod = "close")
    LedgerEventStore ledgerEventStore(
            LedgerStorageEngine engine, @Qualifier("projectorDataSource") DataSource projector) {
        return new LedgerEventStore(engine, new LedgerBell(projector));
    }

    /** Tells stories in the demonstration, and only there. */
    @Bean
    @Primary
    LedgerClock ledgerClock(ObjectProvider<StoryClock> storyClock) {
        StoryClock stories = storyClock.getIfAvailable();
        return stories == null ? LedgerClock.system() : stories;
    }

    @Bean
    CommandBus commandBus(MeterRegistry meters) {
        return SimpleCommandBus.builder()
                .messageMonitor(new MessageTimers("ledger.command", meters))
                .build();
    }

    @Bean
    PostgresLedger postgresLedger(
            @Qualifier("appDataSource") DataSource app, LedgerClock ledgerClock) {
        return new PostgresLedger(app, ledgerClock);
    }

    @Bean
    AxonCommandGate commandGate(
            CommandBus commandBus, LedgerEventStore eventStore, PostgresLedger ledger) {
        return new AxonCommandGate(commandBus, eventStore, ledger, Streams.ALL);
    }

    @Bean
    StreamActs streamActs(
            LedgerEventStore eventStore,
            @Qualifier("appDataSource") DataSource app,
            LedgerClock ledgerClock) {
        return new StreamActs(eventStore, app, ledgerClock);
    }

    @Bean(destroyMethod = "close")
    ViewProcessors viewProcessors(
            LedgerEventStore eventStore, @Qualifier("projectorDataSource") DataSource projector) {
        return new ViewProcessors(eventStore, projector);
    }
}
