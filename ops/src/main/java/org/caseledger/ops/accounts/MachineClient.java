package org.caseledger.ops.accounts;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.access.SignInSettings;
import org.caseledger.ops.start.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.time.Duration;

/**
 * The one machine, if any, that signs in for itself. It acts as a member of staff whom the register
 * lists for it, so what it may do ends with that post; it never shows a second factor, so nothing of
 * the two strictest classes opens to it.
 *
 * @param secret as the settings hold it; the server that checks it keeps a hash
 */
record MachineClient(String name, String secret, StaffId staff, MunicipalityCode municipality) {

    private static final int SHORTEST_SECRET = 32;

    /** The machine of the settings; null when there is none. */
    static @Nullable MachineClient from(Environment all) {
        String name = text(all, "machine-client");
        if (name.isEmpty()) {
            return null;
        }
        String secret = text(all, "machine-client-secret");
        String staff = text(all, "machine-client-staff");
        String municipality = text(all, "municipality");
        if (secret.length() < SHORTEST_SECRET || staff.isEmpty() || municipality.isEmpty()) {
            throw new StartRefused(
                    SignInSettings.PREFIX
                            + "machine-client には machine-client-secret(32字以上)、machine-client-staff、"
                            + "municipality が要ります。",
                    SignInSettings.PREFIX
                            + "machine-client needs machine-client-secret (32 signs or more),"
                            + " machine-client-staff and municipality.");
        }
        return new MachineClient(
                name, secret, StaffId.of(staff), new MunicipalityCode(municipality));
    }

    private static String text(Environment all, String name) {
        return all.getProperty(SignInSettings.PREFIX + name, "").strip();
    }

    RegisteredClient registered() {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(
                        PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("ledger")
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(Duration.ofMinutes(10))
                                .build())
                .build();
    }

    @Override
    public String toString() {
        return "MachineClient[" + name + "]";
    }
}
