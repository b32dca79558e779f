package org.caseledger.ops.assembly;

import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.serialization.Serializer;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.ops.metrics.ViewHealth;
import org.caseledger.ops.metrics.ViewMetrics;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.TokenSerializer;
import org.caseledger.ops.store.ViewProcessors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** What looks at the whole: once before anything is served, and from then on for operators. */
@Configuration(proxyBeanMethods = false)
class WatchAssembly {

    @Bean
    SmartInitializingSingleton ledgerSelfCheck(
            ObjectProvider<EventBus> stores,
            CommandBus bus,
            CommandGate gate,
            ObjectProvider<Serializer> serializers,
            @Qualifier("appDataSource") DataSource app,
            @Qualifier("projectorDataSource") DataSource projector) {
        return () -> {
            LedgerSelfCheck.silence(System.getProperties());
            LedgerSelfCheck.wiring(stores.stream().toList(), bus, gate);
            LedgerSelfCheck.serializers(types(serializers));
            LedgerSelfCheck.role("caseledger_app", app);
            LedgerSelfCheck.role("caseledger_projector", projector);
        };
    }

    private static List<Class<?>> types(ObjectProvider<Serializer> serializers) {
        return Stream.<Serializer>concat(serializers.stream(), Stream.of(TokenSerializer.create()))
                .<Class<?>>map(Serializer::getClass)
                .toList();
    }

    @Bean
    ViewMetrics viewMetrics(ViewProcessors views, LedgerEventStore store, MeterRegistry meters) {
        return new ViewMetrics(views, store::lastSeq, meters);
    }

    /** Views are started with the application, so all are there by then. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> watchedViews(ViewMetrics viewMetrics) {
        return _ -> viewMetrics.watch();
    }

    @Bean
    ViewHealth viewHealth(ViewProcessors views) {
        return new ViewHealth(views);
    }
}
