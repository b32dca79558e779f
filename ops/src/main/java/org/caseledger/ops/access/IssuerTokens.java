package org.caseledger.ops.access;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * What the issuer says of itself, asked when it is first needed: the ledger starts without it, and
 * whoever is signed in stays so while it is away.
 */
public final class IssuerTokens {

    private IssuerTokens() {}

    /** Checks signature, issuer, audience, kind and time of tokens for the API. */
    public static JwtDecoder decoder(TrustedIssuer issuer) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(issuer.location()).build();
            var kind = new JwtTypeValidator("JWT", "at+jwt");
            kind.setAllowEmpty(true);
            decoder.setJwtValidator(
                    new DelegatingOAuth2TokenValidator<>(
                            new JwtTimestampValidator(),
                            new JwtIssuerValidator(issuer.location()),
                            new JwtAudienceValidator(issuer.audience()),
                            kind));
            return decoder;
        });
    }

    /** This ledger as the issuer knows it. */
    public static ClientRegistration client(TrustedIssuer issuer, String address) {
        return ClientRegistrations.fromIssuerLocation(issuer.location())
                .registrationId(IssuerDoor.NAME)
                .clientId(issuer.clientId())
                .clientSecret(issuer.clientSecret())
                .scope("openid")
                .redirectUri(
                        (address.isEmpty() ? "{baseUrl}" : address)
                                + "/login/oauth2/code/{registrationId}")
                .clientSettings(
                        ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
