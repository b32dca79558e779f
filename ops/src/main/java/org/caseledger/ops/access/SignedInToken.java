package org.caseledger.ops.access;

import org.caseledger.events.value.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;

import java.util.List;

/**
 * Somebody is signed in, by a session or by a bearer token. It grants nothing by itself: rights follow
 * from what the ledger says about this member of staff.
 */
public final class SignedInToken extends AbstractAuthenticationToken {

    private final SignedIn signedIn;

    public SignedInToken(SignedIn signedIn) {
        super(List.of());
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
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
