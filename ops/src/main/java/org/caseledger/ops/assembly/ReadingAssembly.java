package org.caseledger.ops.assembly;

import org.caseledger.command.http.Sentences;
import org.caseledger.ops.ledger.ChainWatch;
import org.caseledger.ops.ledger.LookWatch;
import org.caseledger.ops.reading.ConferenceNextActsInWords;
import org.caseledger.ops.reading.NextActsInWords;
import org.caseledger.ops.reading.StreamActs;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.ViewProcessors;
import org.caseledger.query.gate.AccessPolicy;
import org.caseledger.query.gate.DecisionsAgain;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.TestedPolicy;
import org.caseledger.query.gate.cedar.CedarPolicy;
import org.caseledger.query.ledger.View;
import org.caseledger.query.screens.ConferenceNextActs;
import org.caseledger.query.screens.NextActs;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

/** The reading side: its own components, and the ports that it leaves open. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.caseledger.query")
class ReadingAssembly {

    @Bean
    Clock clock() {
        return Clock.system(LedgerClock.JAPAN);
    }

    /** Read and tested once at the start; an unfit one shows nothing to anybody. */
    @Bean
    AccessPolicy accessPolicy() {
        PolicyText text = PolicyText.shipped();
        return TestedPolicy.start(text, () -> CedarPolicy.of(text));
    }

    @Bean
    NextActs nextActs(StreamActs streamActs, Sentences sentences) {
        return new NextActsInWords(streamActs, sentences);
    }

    @Bean
    ConferenceNextActs conferenceNextActs(StreamActs streamActs, Sentences sentences) {
        return new ConferenceNextActsInWords(streamActs, sentences);
    }

    @Bean(destroyMethod = "close")
    ChainWatch chainWatch(@Qualifier("projectorDataSource") DataSource projector, Clock clock) {
        return ChainWatch.over(projector, clock);
    }

    @Bean(destroyMethod = "close")
    LookWatch lookWatch(
            @Qualifier("projectorDataSource") DataSource projector,
            DecisionsAgain decisions,
            Clock clock) {
        return LookWatch.over(projector, decisions, clock);
    }

    /** Each view follows the ledger in a processor of its own, from where it stood. */
    @Bean
    SmartInitializingSingleton startedViews(ViewProcessors viewProcessors, List<View> views) {
        return () -> views.forEach(view -> viewProcessors.start(view.name(), view));
    }
}
