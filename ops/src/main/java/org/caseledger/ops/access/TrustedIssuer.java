package org.caseledger.ops.access;

import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.start.StartRefused;
import org.springframework.core.env.Environment;

/**
 * The issuer whose word counts about who somebody is.
 *
 * @param location its issuer identifier, exactly as its tokens say it; empty when there is none
 * @param audience what tokens for the API must be meant for
 */
public record TrustedIssuer(
        String location, String clientId, String clientSecret, String audience) {

    static TrustedIssuer from(Environment all) {
        String location = SignInSettings.text(all, "issuer", "");
        String clientId = SignInSettings.text(all, "client-id", "");
        String audience = SignInSettings.text(all, "audience", clientId);
        if (location.equals(DemonstrationIssuer.NAME)) {
            throw new StartRefused(
                    "デモ用の発行者は、デモのほかでは使えません。",
                    "The issuer of the demonstration counts nowhere else.");
        }
        if (!location.isEmpty() && audience.isEmpty()) {
            throw new StartRefused(
                    "caseledger.sign-in.client-id か audience が要ります。",
                    "caseledger.sign-in.client-id or audience is missing.");
        }
        return new TrustedIssuer(
                location, clientId, SignInSettings.text(all, "client-secret", ""), audience);
    }

    /** Whether pages can send people there; without a client only the API takes its tokens. */
    public boolean signsInPages() {
        return !location.isEmpty() && !clientId.isEmpty();
    }
}
