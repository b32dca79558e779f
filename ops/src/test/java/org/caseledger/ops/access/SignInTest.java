package org.caseledger.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.LedgerApplication;
import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.demo.DemonstrationUser;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class SignInTest {

    @TempDir static Path temporary;

    @SuppressWarnings("NullAway.Init")
    static ConfigurableApplicationContext ledger;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @RestController
    static class WhoAmI {
        @GetMapping({"/api/v1/who", "/who"})
        String who(SignedIn signedIn) {
            return signedIn.municipality() + " " + signedIn.staff();
        }
    }

    @BeforeAll
    static void start() {
        ledger =
                new SpringApplication(LedgerApplication.class, WhoAmI.class)
                        .run("--server.port=0", "--caseledger.data-dir=" + temporary);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void a_token_of_the_demonstration_signs_in_at_the_api() throws Exception {
        String token = issuer().token(coordinator(), Instant.now());

        HttpResponse<String> answer = get("/api/v1/who", token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("999997 " + DemonstrationUsers.COORDINATOR);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void foreign_expired_and_altered_tokens_and_none_are_refused_alike() throws Exception {
        Instant now = Instant.now();
        String foreign =
                DemonstrationIssuer.inOrNew(temporary.resolve("another-issuer"))
                        .token(coordinator(), now);
        String expired = issuer().token(coordinator(), now.minus(Duration.ofDays(2)));
        String good = issuer().token(coordinator(), now);
        String altered = good.substring(0, good.length() - 20) + "A".repeat(20);

        for (String token : new String[] {foreign, expired, altered, ""}) {
            HttpResponse<String> answer = get("/api/v1/who", token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"access.sign-in\"");
        }
    }

    @Test
    void a_door_signs_in_for_pages_only_and_sign_out_ends_it() throws Exception {
        assertThat(get("/who", "").headers().firstValue("Location").orElse("")).endsWith("/");

        HttpResponse<String> entered = post("/sign-in", "user=coordinator&_csrf=" + csrf());

        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(get("/who", "").body()).contains(DemonstrationUsers.COORDINATOR.toString());
        assertThat(get("/api/v1/who", "").statusCode()).isEqualTo(401);

        post("/sign-out", "_csrf=" + csrf());
        assertThat(get("/who", "").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_from_elsewhere_signs_nobody_in() throws Exception {
        assertThat(post("/sign-in", "user=coordinator").statusCode()).isEqualTo(403);
        assertThat(get("/who", "").statusCode()).isEqualTo(302);
    }

    @Test
    void pages_forbid_scripts_frames_and_copies() throws Exception {
        var headers = get("/", "").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }

    private static DemonstrationIssuer issuer() {
        return ledger.getBean(DemonstrationIssuer.class);
    }

    private static DemonstrationUser coordinator() {
        return new DemonstrationUsers(true).named("coordinator").orElseThrow();
    }

    private String csrf() throws Exception {
        Matcher field =
                Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get("/", "").body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).GET();
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static URI address(String path) {
        String port = ledger.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }
}
