package org.caseledger.ops.access;

import org.springframework.core.env.Environment;

import java.util.List;

/**
 * Which claims of a token say who somebody is. Nothing else is taken from a token: what the person
 * may do is looked up in the ledger each time.
 *
 * @param municipality the claim with the municipality's code
 * @param oneMunicipality the only municipality served here; when set, the claim is not asked
 * @param secondFactors the methods in {@code amr} that prove a second factor
 */
public record ClaimNames(
        String staff, String municipality, String oneMunicipality, List<String> secondFactors) {

    /** As the demonstration's issuer and the ledger's own write them. */
    public static final ClaimNames OWN =
            new ClaimNames("sub", "municipality", "", List.of("mfa", "otp", "hwk", "sc"));

    static ClaimNames from(Environment all) {
        String factors =
                SignInSettings.text(all, "second-factors", String.join(",", OWN.secondFactors));
        return new ClaimNames(
                SignInSettings.text(all, "staff-claim", OWN.staff),
                SignInSettings.text(all, "municipality-claim", OWN.municipality),
                SignInSettings.text(all, "municipality", ""),
                List.of(factors.split("\\s*,\\s*")));
    }
}
