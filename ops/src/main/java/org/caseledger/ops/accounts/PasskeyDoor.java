package org.caseledger.ops.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.access.PageDoor;
import org.caseledger.ops.access.Sessions;
import org.caseledger.ops.access.SignedInArgument;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * Passkeys: the device checks finger, face or number, so one passkey is both factors at once. They
 * need a script, which only the two pages with their button may load.
 */
final class PasskeyDoor implements PageDoor {

    private static final Set<String> PAGES_WITH_SCRIPT = Set.of("/", "/sign-in/code");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
                    + " img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SecurityLog log;
    private final Clock clock;

    PasskeyDoor(
            Passkeys passkeys, Accounts accounts, Sessions sessions, SecurityLog log, Clock clock) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void open(HttpSecurity pages) {
        pages.addFilterBefore(entering(), BasicAuthenticationFilter.class)
                .addFilterBefore(
                        new PublicKeyCredentialRequestOptionsFilter(passkeys.checks()),
                        AuthorizationFilter.class)
                .addFilterAfter(
                        new PublicKeyCredentialCreationOptionsFilter(passkeys.checks()),
                        AuthorizationFilter.class)
                .addFilterAfter(adding(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/webauthn/register/**", "/webauthn/register")
                                .access((_, _) -> new AuthorizationDecision(isFresh())))
                .headers(headers -> headers.addHeaderWriter(PasskeyDoor::allowScript));
    }

    /** Who adds a key to a door has just shown the ones there are. */
    private boolean isFresh() {
        return SignedInArgument.current()
                .filter(who -> who.showedSecondFactorSince(clock.instant().minus(FRESH)))
                .isPresent();
    }

    private static void allowScript(HttpServletRequest request, HttpServletResponse response) {
        if (PAGES_WITH_SCRIPT.contains(request.getRequestURI())) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
    }

    private WebAuthnAuthenticationFilter entering() {
        var filter = new WebAuthnAuthenticationFilter();
        filter.setAuthenticationManager(
                new ProviderManager(
                        new WebAuthnAuthenticationProvider(passkeys.checks(), this::known)));
        filter.setAuthenticationSuccessHandler(this::enter);
        filter.setAuthenticationFailureHandler((_, response, _) -> {
            log.failed(null);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        });
        return filter;
    }

    private WebAuthnRegistrationFilter adding() {
        var filter = new WebAuthnRegistrationFilter(passkeys.stored(), passkeys.checks());
        filter.setDeleteCredentialAuthorizationManager(passkeys.onlyOwn());
        return filter;
    }

    /** Passkeys are stored under staff ids; one of a closed account opens nothing. */
    private UserDetails known(String staff) {
        return accounts.of(StaffId.of(staff))
                .map(account -> User.withUsername(staff).password("").build())
                .orElseThrow(() -> new UsernameNotFoundException("no open account"));
    }

    private void enter(
            HttpServletRequest request, HttpServletResponse response, Authentication proved)
            throws IOException {
        Account account = accounts.of(StaffId.of(proved.getName())).orElseThrow();
        var who = new SignedIn(account.owner().municipality(), account.staff(), clock.instant());
        log.entered(who);
        String page = sessions.begin(who, request, response);
        response.setContentType("application/json");
        response.getWriter().write("{\"redirectUrl\":\"" + page + "\",\"authenticated\":true}");
    }
}
