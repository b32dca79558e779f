package org.caseledger.ops.access;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import java.util.Map;

/** Sends people to the issuer; with {@code ?again} it is asked to prove anew who they are. */
final class AskAgain implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver usual;

    AskAgain(ClientRegistrationRepository clients) {
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(clients);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asked(usual.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return asked(usual.resolve(request, client), request);
    }

    private static @Nullable OAuth2AuthorizationRequest asked(
            @Nullable OAuth2AuthorizationRequest first, HttpServletRequest request) {
        if (first == null || request.getParameter("again") == null) {
            return first;
        }
        return OAuth2AuthorizationRequest.from(first)
                .additionalParameters(more -> more.putAll(Map.of("prompt", "login", "max_age", 0)))
                .build();
    }
}
