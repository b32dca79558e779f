package org.caseledger.ops.accounts;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.caseledger.ops.access.SessionEnd;
import org.caseledger.ops.access.SignInSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;

import java.time.Clock;

import javax.sql.DataSource;

/** The ledger as issuer of tokens for its own API, for people who are signed in with an account and a machine. */
@AccountsOnly
@Configuration(proxyBeanMethods = false)
class TokensWiring {

    @Bean
    SigningKey signingKey(
            @Qualifier("accountsDataSource") DataSource source, AccountSecrets secrets) {
        return SigningKey.in(source, secrets);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(SigningKey key) {
        return new ImmutableJWKSet<>(
                new JWKSet(
                        new RSAKey.Builder(key.open())
                                .privateKey(key.secret())
                                .keyID("1")
                                .build()));
    }

    /** Tokens for the API are meant for the ledger's address, so no other kind is taken for one. */
    @Bean
    JwtDecoder accountTokens(SigningKey key, SignInSettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(key.open()).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(settings.address()),
                        new JwtAudienceValidator(settings.address())));
        return decoder;
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claimsOfTokens(
            SignInSettings settings, Environment all) {
        return new TokenClaims(settings, MachineClient.from(all));
    }

    @Bean
    @Order(0)
    SecurityFilterChain tokenSecurity(
            HttpSecurity http, SignInSettings settings, Clock clock, Environment all) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.registeredClientRepository(ApiClients.from(all))
                    .authorizationService(new InMemoryOAuth2AuthorizationService())
                    .authorizationServerSettings(
                            AuthorizationServerSettings.builder()
                                    .issuer(settings.address())
                                    .build());
        });
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(
                        new SessionEnd(settings.longest(), clock),
                        SecurityContextHolderFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint("/")))
                .build();
    }
}
