package org.caseledger.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** A machine that gets its tokens from the ledger itself, bound to a key that it alone holds. */
class MachineClientTest {

    private static final String NAME = "intake-system";
    private static final String SECRET = "a-secret-of-more-than-thirty-two-signs";

    @TempDir static Path folder;

    private final HttpClient machine = HttpClient.newHttpClient();

    @BeforeAll
    static void fill() {
        new RunningLedger(folder).close();
    }

    private static RunningLedger ledger(String boundTokens, String secret) {
        return new RunningLedger(
                folder,
                "--caseledger.sign-in.accounts=true",
                "--caseledger.sign-in.address=http://localhost",
                "--caseledger.sign-in.municipality=999997",
                "--caseledger.sign-in.machine-client=" + NAME,
                "--caseledger.sign-in.machine-client-secret=" + secret,
                "--caseledger.sign-in.machine-client-staff=" + DemonstrationUsers.COORDINATOR,
                "--caseledger.sign-in.bound-tokens=" + boundTokens);
    }

    private HttpResponse<String> asks(RunningLedger ledger, String secret, String... proof) {
        String basic =
                Base64.getEncoder()
                        .encodeToString((NAME + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(ledger.at("/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&scope=ledger"));
        for (String each : proof) {
            request.header("DPoP", each);
        }
        return RunningLedger.send(machine, request);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static int status(RunningLedger ledger, String authorization, String... proof) {
        return ledger.read("/cases", authorization, proof).statusCode();
    }

    @Test
    void where_binding_is_required_a_token_counts_with_its_proof_only() throws Exception {
        var key = new ProofOfKey();
        try (RunningLedger ledger = ledger("required", SECRET)) {
            var at = ledger.at("/oauth2/token");
            assertThat(asks(ledger, SECRET).statusCode()).as("without a key").isEqualTo(400);
            assertThat(asks(ledger, "guessed-" + SECRET, key.toPost(at)).statusCode())
                    .isEqualTo(401);

            JsonNode given = json(asks(ledger, SECRET, key.toPost(at)));

            assertThat(given.get("token_type").asString()).isEqualTo("DPoP");
            String token = given.get("access_token").asString();
            var cases = ledger.at("/api/v1/cases");
            String proof = key.toGet(cases, token);
            assertThat(status(ledger, "DPoP " + token, "DPoP", proof)).isEqualTo(200);
            assertThat(status(ledger, "DPoP " + token)).as("without its proof").isEqualTo(401);
            assertThat(status(ledger, "Bearer " + token)).as("as a plain one").isEqualTo(401);
            assertThat(status(ledger, "DPoP " + token, "DPoP", proof)).as("again").isEqualTo(401);
            String stolen = new ProofOfKey().toGet(cases, token);
            assertThat(status(ledger, "DPoP " + token, "DPoP", stolen))
                    .as("with the key of a thief")
                    .isEqualTo(401);
        }
    }

    @Test
    void a_machine_is_who_the_register_says_and_never_shows_a_second_factor() throws Exception {
        try (RunningLedger ledger = ledger("off", SECRET)) {
            String plain = json(asks(ledger, SECRET)).get("access_token").asString();
            var key = new ProofOfKey();
            String proof = key.toPost(ledger.at("/oauth2/token"));
            String bound = json(asks(ledger, SECRET, proof)).get("access_token").asString();

            assertThat(status(ledger, "Bearer " + plain)).isEqualTo(200);
            assertThat(status(ledger, "Bearer " + bound)).as("bound all the same").isEqualTo(401);
            JsonNode claims = claims(plain);
            assertThat(claims.get("sub").asString()).isEqualTo("" + DemonstrationUsers.COORDINATOR);
            assertThat(claims.has("amr")).isFalse();
            assertThat(claims.has("auth_time")).isFalse();
        }
    }

    @Test
    void a_machine_with_a_short_secret_keeps_the_ledger_from_starting() {
        assertThatThrownBy(() -> ledger("required", "short").close())
                .hasStackTraceContaining("machine-client-secret");
    }

    private static JsonNode claims(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(claims);
    }
}
