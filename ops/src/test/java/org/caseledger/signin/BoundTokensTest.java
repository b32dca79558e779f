package org.caseledger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Tokens bound to the key of a machine: whoever steals one holds nothing. */
class BoundTokensTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Issuer issuer;

    @BeforeAll
    static void start() throws Exception {
        issuer = new Issuer();
        new RunningLedger(folder).close();
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    private static RunningLedger ledger(String boundTokens) {
        return new RunningLedger(
                folder,
                "--caseledger.sign-in.issuer=" + issuer.location(),
                "--caseledger.sign-in.audience=" + Issuer.CLIENT,
                "--caseledger.sign-in.bound-tokens=" + boundTokens);
    }

    private static String token(Map<String, Object> more) {
        Map<String, Object> claims = new HashMap<>(more);
        claims.put("sub", DemonstrationUsers.COORDINATOR.toString());
        claims.put("municipality", "999997");
        return issuer.token(claims);
    }

    private static int status(RunningLedger ledger, String authorization, String... proof) {
        return ledger.read("/cases", authorization, proof).statusCode();
    }

    @Test
    void a_bound_token_counts_with_its_proof_only_and_a_plain_one_where_none_is_required()
            throws Exception {
        var key = new ProofOfKey();
        String bound = token(Map.of("cnf", Map.of("jkt", key.thumbprint())));
        try (RunningLedger ledger = ledger("off")) {
            var cases = ledger.at("/api/v1/cases");
            String proof = key.toGet(cases, bound);

            assertThat(status(ledger, "DPoP " + bound, "DPoP", proof)).isEqualTo(200);
            assertThat(status(ledger, "Bearer " + token(Map.of()))).isEqualTo(200);
            assertThat(status(ledger, "Bearer " + bound)).isEqualTo(401);
            assertThat(status(ledger, "DPoP " + bound)).isEqualTo(401);
            assertThat(status(ledger, "DPoP " + bound, "DPoP", proof)).as("again").isEqualTo(401);
            String stolen = new ProofOfKey().toGet(cases, bound);
            assertThat(status(ledger, "DPoP " + bound, "DPoP", stolen)).isEqualTo(401);
            String elsewhere = key.toGet(ledger.at("/api/v1/figures"), bound);
            assertThat(status(ledger, "DPoP " + bound, "DPoP", elsewhere)).isEqualTo(401);
        }
    }

    @Test
    void where_binding_is_required_a_plain_token_is_refused() throws Exception {
        var key = new ProofOfKey();
        String bound = token(Map.of("cnf", Map.of("jkt", key.thumbprint())));
        try (RunningLedger ledger = ledger("required")) {
            String proof = key.toGet(ledger.at("/api/v1/cases"), bound);

            assertThat(status(ledger, "DPoP " + bound, "DPoP", proof)).isEqualTo(200);
            var plain = ledger.read("/cases", "Bearer " + token(Map.of()));
            assertThat(plain.statusCode()).isEqualTo(401);
            assertThat(plain.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("DPoP");
            assertThat(plain.body()).contains("access.sign-in");
            assertThat(status(ledger, "Bearer " + bound)).isEqualTo(401);
            String unbound = token(Map.of());
            String idle = key.toGet(ledger.at("/api/v1/cases"), unbound);
            assertThat(status(ledger, "DPoP " + unbound, "DPoP", idle)).isEqualTo(401);
        }
    }
}
