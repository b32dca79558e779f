package org.caseledger.ops.access;

import org.caseledger.events.value.SignedIn;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

import java.util.List;
import java.util.Map;

/**
 * Somebody signed in by a token. Of this type because the filter in front recognises by it a token
 * that is bound to a key, and refuses it from whoever does not prove to hold that key.
 */
public final class SignedInByToken extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

    private final SignedIn signedIn;

    SignedInByToken(Jwt token, SignedIn signedIn) {
        super(token, signedIn, token, List.of());
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    @Override
    public Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }

    @Override
    public String getName() {
        return signedIn.staff().toString();
    }
}
