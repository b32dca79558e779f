package org.caseledger.query.gate;

import org.caseledger.events.profile.AccessPolicyPublished;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of an access policy: what it may speak of, and its rules. The ledger keeps the text with
 * its hash and its approvers; each record of a look names it by the hash.
 *
 * @param id the name under which it is published
 */
public record PolicyText(String id, String schema, String rules) {

    /** The name of the policy that comes with this version of the product. */
    public static final String ID = "access-policy-1";

    private static final List<String> FILES =
            List.of("1-walls", "2-protection", "3-conference", "4-casework");

    /** The policy that comes with this version of the product. */
    public static PolicyText shipped() {
        return new PolicyText(
                ID,
                read("schema.cedarschema"),
                FILES.stream()
                        .map(name -> read(name + ".cedar"))
                        .collect(Collectors.joining("\n")));
    }

    /** All of it as it is published. */
    public String text() {
        return schema + "\n" + rules;
    }

    /** The hash of {@link #text()}, as hexadecimal digits. */
    public String sha256() {
        return AccessPolicyPublished.hashOf(text());
    }

    private static String read(String file) {
        try (InputStream in = PolicyText.class.getResourceAsStream("/policy/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no policy file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
