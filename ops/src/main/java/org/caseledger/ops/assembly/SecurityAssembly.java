package org.caseledger.ops.assembly;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.ops.access.ApiProblems;
import org.caseledger.ops.access.OnThisMachine;
import org.caseledger.ops.access.PageDoor;
import org.caseledger.ops.access.SessionEnd;
import org.caseledger.ops.access.SignInSettings;
import org.caseledger.ops.access.SignedInFromJwt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.time.Clock;

/** Three doors: bearer tokens for the API, sessions for pages, and the open description of the API. */
@Configuration(proxyBeanMethods = false)
class SecurityAssembly {

    private static final String PAGES_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    /** The browsable description brings its own scripts and styles; it shows no record. */
    private static final String DESCRIPTION_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(
            HttpSecurity http, SignedInFromJwt signedIn, SignInSettings settings) {
        boolean bound = settings.boundTokens();
        http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(tokens -> {
                    tokens.jwt(j -> j.jwtAuthenticationConverter(signedIn))
                            .authenticationEntryPoint(
                                    bound ? ApiProblems::unproven : ApiProblems::unauthenticated)
                            .accessDeniedHandler(ApiProblems::forbidden);
                    proven(tokens);
                    if (bound) {
                        tokens.bearerTokenResolver(_ -> null);
                    }
                });
        return headed(http, PAGES_POLICY);
    }

    /** Tokens bound to a key are taken with their proof; the framework does so only when told. */
    private static void proven(OAuth2ResourceServerConfigurer<HttpSecurity> tokens) {
        tokens.dPoP(proof ->
                proof.authenticationFailureHandler(
                        new AuthenticationEntryPointFailureHandler(ApiProblems::unproven)));
    }

    @Bean
    @Order(2)
    SecurityFilterChain descriptionSecurity(HttpSecurity http) {
        http.securityMatcher("/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return headed(http, DESCRIPTION_POLICY);
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            ObjectProvider<PageDoor> doors,
            SignInSettings settings,
            Clock clock) {
        doors.orderedStream().forEach(door -> door.open(http));
        http.addFilterAfter(
                new SessionEnd(settings.longest(), clock), SecurityContextHolderFilter.class);
        http.requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.GET,
                                        "/",
                                        "/ledger.css",
                                        "/passkey.js",
                                        "/sign-in/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/sign-in", "/sign-in/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/actuator/**")
                                .access((who, request) ->
                                        new AuthorizationDecision(
                                                OnThisMachine.isOrigin(request.getRequest())))
                                .anyRequest()
                                .authenticated())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint("/")));
        return headed(http, PAGES_POLICY);
    }

    /** What the firewall in front of the filters turns away is answered like any unreadable request. */
    @Bean
    RequestRejectedHandler rejected() {
        return (_, response, _) ->
                ApiProblems.unreadable(response, HttpServletResponse.SC_BAD_REQUEST);
    }

    private static SecurityFilterChain headed(HttpSecurity http, String policy) {
        return http.headers(headers ->
                        headers.contentSecurityPolicy(c -> c.policyDirectives(policy))
                                .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
