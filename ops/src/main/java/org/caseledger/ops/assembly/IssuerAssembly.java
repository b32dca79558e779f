package org.caseledger.ops.assembly;

import org.caseledger.ops.access.IssuerDoor;
import org.caseledger.ops.access.IssuerTokens;
import org.caseledger.ops.access.Sessions;
import org.caseledger.ops.access.SignInLog;
import org.caseledger.ops.access.SignInSettings;
import org.caseledger.ops.access.SignInWay;
import org.caseledger.ops.access.SignedInFromClaims;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Signing in at an issuer of the municipality. */
@Conditional(IssuerAssembly.IssuerSet.class)
@Configuration(proxyBeanMethods = false)
class IssuerAssembly {

    /** Whether the settings name an issuer. */
    static class IssuerSet implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return SignInWay.of(context.getEnvironment()) == SignInWay.ISSUER;
        }
    }

    @Bean
    JwtDecoder issuerTokens(SignInSettings settings) {
        return IssuerTokens.decoder(settings.issuer());
    }

    @Bean
    SupplierClientRegistrationRepository issuerClients(SignInSettings settings) {
        return new SupplierClientRegistrationRepository(() ->
                new InMemoryClientRegistrationRepository(
                        IssuerTokens.client(settings.issuer(), settings.address())));
    }

    @Bean
    IssuerDoor issuerDoor(
            SupplierClientRegistrationRepository clients,
            SignedInFromClaims claims,
            Sessions sessions,
            SignInLog log) {
        return new IssuerDoor(clients, claims, sessions, log);
    }
}
