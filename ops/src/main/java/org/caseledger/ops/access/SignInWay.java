package org.caseledger.ops.access;

import org.caseledger.ops.start.StartRefused;
import org.springframework.core.env.Environment;

/** The three ways to sign in, of which exactly one is open. */
public enum SignInWay {
    /** By a click, at the fictional town only. */
    DEMONSTRATION,
    /** At an OpenID Connect issuer of the municipality. */
    ISSUER,
    /** With an account of the ledger itself, for a town that has no issuer. */
    ACCOUNTS;

    /** The way that the settings open; the demonstration when they say nothing. */
    public static SignInWay of(Environment settings) {
        boolean issuer = !SignInSettings.text(settings, "issuer", "").isEmpty();
        boolean accounts = Boolean.parseBoolean(SignInSettings.text(settings, "accounts", ""));
        if (issuer && accounts) {
            throw new StartRefused(
                    "サインインの方法が二つ設定されています(issuer と accounts)。一つにしてください。",
                    "Two ways to sign in are set, issuer and accounts. Leave one.");
        }
        if (issuer) {
            return ISSUER;
        }
        return accounts ? ACCOUNTS : DEMONSTRATION;
    }
}
