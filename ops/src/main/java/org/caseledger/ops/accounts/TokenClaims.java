package org.caseledger.ops.accounts;

import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.access.SignInSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

import java.util.List;

/** What a token of the ledger's own issuer says: who it is for, and when by two factors. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final SignInSettings settings;
    private final @Nullable MachineClient machine;

    TokenClaims(SignInSettings settings, @Nullable MachineClient machine) {
        this.settings = settings;
        this.machine = machine;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        if (settings.boundTokens() && token.get(OAuth2TokenContext.DPOP_PROOF_KEY) == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_DPOP_PROOF);
        }
        Authentication principal = token.getPrincipal();
        if (principal != null && principal.getPrincipal() instanceof SignedIn person) {
            isAbout(person, token);
        } else if (machine != null
                && AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                        token.getAuthorizationGrantType())) {
            isAbout(new SignedIn(machine.municipality(), machine.staff()), token);
        }
    }

    private void isAbout(SignedIn who, JwtEncodingContext token) {
        token.getClaims()
                .subject(who.staff().toString())
                .audience(List.of(settings.address()))
                .claim(settings.claims().municipality(), who.municipality().value());
        if (who.secondFactorAt() != null) {
            token.getClaims()
                    .claim("amr", List.of("mfa"))
                    .claim("auth_time", who.secondFactorAt().getEpochSecond());
        }
    }
}
