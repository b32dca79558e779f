package org.caseledger.ops.accounts;

import org.caseledger.ops.access.SignInSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs that get tokens: at most one that people may let use the API for them, and at most one
 * machine for itself. The first has no secret: it proves itself by a proof key for each sign-in, and
 * people by theirs.
 */
record ApiClients(List<RegisteredClient> all) implements RegisteredClientRepository {

    static ApiClients from(Environment settings) {
        return new ApiClients(
                Stream.of(ofPeople(settings), ofItself(MachineClient.from(settings)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<RegisteredClient> ofItself(@Nullable MachineClient machine) {
        return Optional.ofNullable(machine).map(MachineClient::registered);
    }

    private static Optional<RegisteredClient> ofPeople(Environment settings) {
        String name = settings.getProperty(SignInSettings.PREFIX + "api-client", "");
        String redirect = settings.getProperty(SignInSettings.PREFIX + "api-client-redirect", "");
        return name.isEmpty() || redirect.isEmpty()
                ? Optional.empty()
                : Optional.of(ofPeople(name, redirect));
    }

    private static RegisteredClient ofPeople(String name, String redirect) {
        return RegisteredClient.withId(name)
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
                .build();
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
        return all.stream()
                .filter(each -> each.getClientId().equals(clientId))
                .findFirst()
                .orElse(null);
    }
}
