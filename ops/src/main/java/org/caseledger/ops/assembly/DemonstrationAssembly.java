package org.caseledger.ops.assembly;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.LedgerPort;
import org.caseledger.ops.attachments.Attaching;
import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.demo.DemonstrationScan;
import org.caseledger.ops.demo.DemonstrationStories;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.StoryClock;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.store.LedgerClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import javax.sql.DataSource;

/** The demonstration users and the local issuer of their tokens. */
@Configuration(proxyBeanMethods = false)
class DemonstrationAssembly {

    @Bean
    @DemonstrationOnly
    DemonstrationAlone demonstrationAlone(
            @Qualifier("projectorDataSource") DataSource ledger,
            @Qualifier("accountsDataSource") DataSource accounts) {
        return DemonstrationAlone.in(ledger, accounts);
    }

    /** The folder must be ours before a key is put into it, and hold nothing of a real town. */
    @Bean
    @DemonstrationOnly
    DemonstrationIssuer demonstrationIssuer(DataFolder folder, DemonstrationAlone checked) {
        return DemonstrationIssuer.inOrNew(folder.issuerKey());
    }

    @Bean
    @DemonstrationOnly
    JwtDecoder demonstrationTokens(DemonstrationIssuer issuer) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(issuer.publicKey())
                        .signatureAlgorithm(SignatureAlgorithm.RS256)
                        .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(DemonstrationIssuer.NAME));
        return decoder;
    }

    @Bean
    @DemonstrationOnly
    StoryClock storyClock() {
        return new StoryClock(Clock.system(LedgerClock.JAPAN));
    }

    /** Before anybody is told that the ledger is ready, its stories are in it. */
    @Bean
    @DemonstrationOnly
    @ConditionalOnProperty(name = "caseledger.stories", matchIfMissing = true)
    ApplicationRunner demonstrationStories(
            CommandGate gate, LedgerPort ledger, StoryClock storyClock, Attaching attaching) {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var stories =
                new DemonstrationStories(
                        gate, ledger, storyClock, console, new DemonstrationScan(attaching));
        return _ -> stories.loadOnce();
    }

    @Bean
    DemonstrationUsers demonstrationUsers(ObjectProvider<DemonstrationIssuer> issuer) {
        return new DemonstrationUsers(issuer.getIfAvailable() != null);
    }
}
