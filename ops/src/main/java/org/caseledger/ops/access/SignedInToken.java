package org.caseledger.ops.access;

import org.caseledger.events.value.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;

import java.time.Instant;
import java.util.List;

/**
 * Somebody is signed in by a session. It grants nothing by itself: rights follow from what the ledger
 * says about this member of staff at each request.
 */
public final class SignedInToken extends AbstractAuthenticationToken {

    private final SignedIn signedIn;
    private final Instant since;

    /**
     * @param since when the session began; it ends at the latest a set time after it
     */
    public SignedInToken(SignedIn signedIn, Instant since) {
        super(List.of());
        this.signedIn = signedIn;
        this.since = since;
        setAuthenticated(true);
    }

    Instant since() {
        return since;
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
