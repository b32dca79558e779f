package org.caseledger.ops.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.time.Duration;

/**
 * The one program, if any, that people may let use the API for them. It has no secret: it proves
 * itself by a proof key for each sign-in, and people by theirs.
 */
record ApiClients(@Nullable RegisteredClient only) implements RegisteredClientRepository {

    static ApiClients of(String name, String redirect) {
        if (name.isEmpty() || redirect.isEmpty()) {
            return new ApiClients((RegisteredClient) null);
        }
        return new ApiClients(
                RegisteredClient.withId(name)
                        .clientId(name)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(redirect)
                        .scope("ledger")
                        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                        .tokenSettings(
                                TokenSettings.builder()
                                        .accessTokenTimeToLive(Duration.ofMinutes(10))
                                        .build())
                        .build());
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are settings");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return only != null && only.getClientId().equals(clientId) ? only : null;
    }
}
