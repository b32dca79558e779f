package org.caseledger.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.caseledger.events.value.SignedIn;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

import java.io.IOException;
import java.util.Objects;

/**
 * Signs people in at the issuer by the code flow of OpenID Connect with a proof key. Only who they are
 * is kept of what it answers, and none of its tokens.
 */
public final class IssuerDoor implements PageDoor {

    /** The name of the one issuer in addresses. */
    public static final String NAME = "issuer";

    private final ClientRegistrationRepository clients;
    private final SignedInFromClaims claims;
    private final Sessions sessions;
    private final SignInLog log;

    public IssuerDoor(
            ClientRegistrationRepository clients,
            SignedInFromClaims claims,
            Sessions sessions,
            SignInLog log) {
        this.clients = clients;
        this.claims = claims;
        this.sessions = sessions;
        this.log = log;
    }

    @Override
    public void open(HttpSecurity pages) {
        pages.oauth2Login(login ->
                login.loginPage("/")
                        .clientRegistrationRepository(clients)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(
                                to -> to.authorizationRequestResolver(new AskAgain(clients)))
                        .successHandler(this::enter)
                        .failureHandler((request, response, _) -> {
                            log.failed(null);
                            turnAway(request, response, "issuer");
                        }));
    }

    private void enter(
            HttpServletRequest request, HttpServletResponse response, Authentication proved)
            throws IOException {
        SignedIn signedIn;
        try {
            signedIn = claims.of((OidcUser) Objects.requireNonNull(proved.getPrincipal()));
        } catch (IllegalArgumentException e) {
            log.failed(null);
            turnAway(request, response, "claims");
            return;
        }
        log.entered(signedIn);
        response.sendRedirect(sessions.begin(signedIn, request, response));
    }

    private static void turnAway(
            HttpServletRequest request, HttpServletResponse response, String problem)
            throws IOException {
        new SecurityContextLogoutHandler().logout(request, response, null);
        response.sendRedirect("/?problem=" + problem);
    }
}
