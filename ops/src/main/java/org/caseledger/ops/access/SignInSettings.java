package org.caseledger.ops.access;

import org.caseledger.ops.start.StartRefused;
import org.springframework.core.env.Environment;

import java.time.Duration;

/**
 * How people sign in here, as set under {@code caseledger.sign-in}.
 *
 * @param address under which browsers reach the ledger, without a slash at the end; empty when it is
 *     only reached as it is
 * @param longest how long a session lasts however busy it is
 */
public record SignInSettings(
        SignInWay way,
        String address,
        TrustedIssuer issuer,
        ClaimNames claims,
        boolean boundTokens,
        Duration longest) {

    /** All settings of this kind begin so. */
    public static final String PREFIX = "caseledger.sign-in.";

    /** The settings, or a refused start when they contradict themselves. */
    public static SignInSettings from(Environment all) {
        return new SignInSettings(
                SignInWay.of(all),
                text(all, "address", ""),
                TrustedIssuer.from(all),
                ClaimNames.from(all),
                boundTokens(text(all, "bound-tokens", "off")),
                all.getProperty(PREFIX + "longest", Duration.class, Duration.ofHours(10)));
    }

    private static boolean boundTokens(String value) {
        return switch (value) {
            case "required" -> true;
            case "off", "false" -> false;
            default ->
                    throw new StartRefused(
                            PREFIX + "bound-tokens は off か required です。",
                            PREFIX + "bound-tokens is either off or required.");
        };
    }

    /** Whether browsers come over https, so that cookies can be bound to this very host. */
    public boolean isHttps() {
        return address.startsWith("https://");
    }

    static String text(Environment all, String name, String otherwise) {
        String value = all.getProperty(PREFIX + name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
