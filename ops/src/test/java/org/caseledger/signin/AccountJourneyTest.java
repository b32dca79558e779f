package org.caseledger.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.signin.RunningLedger.browser;

import org.caseledger.ops.accounts.AccountCodes;
import org.caseledger.ops.accounts.FirstAccount;
import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Login;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A town without an issuer: from the first account on the console to tokens and passkeys. */
@Tag("D21")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountJourneyTest {

    private static final String ADDRESS = "http://localhost";
    private static final String CALLBACK = "http://127.0.0.1/back";
    private static final String PASSWORD = "ame no hi wa yukkuri";
    private static final HttpClient OFFICER = browser();

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static RunningLedger ledger;

    static String secret = "";

    @BeforeAll
    static void start() {
        new RunningLedger(folder).close();
        ledger =
                new RunningLedger(
                        folder,
                        "--caseledger.sign-in.accounts=true",
                        "--caseledger.sign-in.address=" + ADDRESS,
                        "--caseledger.sign-in.api-client=tool",
                        "--caseledger.sign-in.api-client-redirect=" + CALLBACK);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    private static String field(String name, String page) {
        Matcher found = Pattern.compile(name + "[^>]*(?:value|content)=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(name + " in " + page).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> send(
            HttpClient browser, String form, String to, String fields) {
        String token = field("name=\"_csrf\"", ledger.get(browser, form).body());
        return ledger.post(browser, to, fields + "&_csrf=" + token);
    }

    private static HttpResponse<String> firstUse(HttpClient browser, String name, String code) {
        HttpResponse<String> begun =
                send(
                        browser,
                        "/sign-in/first-use",
                        "/sign-in/first-use",
                        "name=" + name + "&code=" + code);
        Matcher found = Pattern.compile("secret=([A-Z2-7]+)").matcher(begun.body());
        assertThat(found.find()).as(begun.body()).isTrue();
        secret = found.group(1);
        String token = field("name=\"_csrf\"", begun.body());
        return ledger.post(
                browser,
                "/sign-in/first-use/finish",
                "password=" + PASSWORD.replace(' ', '+') + "&code=" + code(0) + "&_csrf=" + token);
    }

    /** The code of the step before this one (-1), this one (0) or the next (1): each counts once. */
    private static String code(int step) {
        return AccountCodes.of(secret, Instant.now().plusSeconds(30L * step));
    }

    private static FirstAccount console() {
        Login login = ledger.context.getBean(Databases.class).ledgerOwner();
        return new FirstAccount(
                new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    @Test
    @Order(1)
    void the_first_officer_begins_with_a_code_from_the_console() {
        String code = Objects.requireNonNull(console().open(MihonTown.OFFICER, "officer-1"));

        HttpResponse<String> entered = firstUse(OFFICER, "officer-1", code);

        assertThat(entered.body()).contains("市町村職員", "アカウントを開く");
        assertThat(ledger.get(OFFICER, "/cases").body()).contains("支援ケース一覧");
    }

    @Test
    @Order(2)
    void an_officer_opens_an_account_and_hands_over_a_code() {
        HttpResponse<String> shown =
                send(
                        OFFICER,
                        "/accounts",
                        "/accounts/open",
                        "staff=" + DemonstrationUsers.COORDINATOR + "&name=tanaka-7");
        Matcher code = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}").matcher(shown.body());
        assertThat(code.find()).as(shown.body()).isTrue();
        String before = secret;
        HttpClient other = browser();

        assertThat(firstUse(other, "tanaka-7", code.group()).body()).contains("調整担当");
        secret = before;
        assertThat(ledger.get(other, "/accounts").statusCode()).isEqualTo(404);
        send(OFFICER, "/accounts", "/accounts/close", "staff=" + DemonstrationUsers.COORDINATOR);
        assertThat(ledger.get(other, "/cases").statusCode()).as("closed").isEqualTo(403);
    }

    @Test
    @Order(3)
    void password_and_code_sign_in_and_pages_without_passkeys_run_no_script() {
        HttpClient browser = browser();
        String fields = "name=officer-1&password=" + PASSWORD.replace(' ', '+') + "&code=";

        assertThat(send(browser, "/", "/sign-in/account", fields + "000000").body())
                .contains("どれかが違います");
        HttpResponse<String> entered = send(browser, "/", "/sign-in/account", fields + code(1));

        assertThat(entered.body()).contains("前回のサインイン");
        assertThat(policy(entered)).contains("script-src 'self'");
        assertThat(policy(ledger.get(browser, "/cases"))).doesNotContain("script-src");
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    @Order(4)
    void the_ledger_issues_tokens_for_its_api_to_whoever_is_signed_in() throws Exception {
        String verifier = "v".repeat(64);
        HttpResponse<String> back =
                RunningLedger.send(
                        HttpClient.newBuilder()
                                .cookieHandler(OFFICER.cookieHandler().orElseThrow())
                                .build(),
                        HttpRequest.newBuilder(
                                ledger.at(
                                        "/oauth2/authorize?response_type=code&client_id=tool&scope=ledger"
                                            + "&code_challenge_method=S256&code_challenge="
                                                + sha256(verifier)
                                                + "&redirect_uri="
                                                + CALLBACK)));
        String code =
                back.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll(".*code=([^&]+).*", "$1");

        HttpResponse<String> answer =
                ledger.post(
                        browser(),
                        "/oauth2/token",
                        "grant_type=authorization_code&client_id=tool&code="
                                + code
                                + "&code_verifier="
                                + verifier
                                + "&redirect_uri="
                                + CALLBACK);

        String token = JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
        assertThat(ledger.read("/cases", "Bearer " + token).statusCode()).isEqualTo(200);
    }

    private static String sha256(String text) throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    @Test
    @Order(5)
    void a_passkey_signs_in_only_from_a_device_that_checks_its_holder() throws Exception {
        var device = new Device(ADDRESS, "localhost", true);
        String options = passkey(OFFICER, "/webauthn/register/options", "").body();
        HttpResponse<String> added = passkey(OFFICER, "/webauthn/register", device.made(options));
        assertThat(added.body()).contains("\"success\":true");
        String owner = JsonMapper.shared().readTree(options).get("user").get("id").asString();

        HttpClient browser = browser();
        assertThat(enters(browser, device.unguarded(), owner).statusCode()).isEqualTo(401);
        HttpResponse<String> entered = enters(browser, device, owner);

        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
        assertThat(ledger.get(browser, "/cases").body()).contains("支援ケース一覧");
        assertThat(ledger.get(browser, "/sign-in/code").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> enters(HttpClient browser, Device device, String owner)
            throws Exception {
        String options = passkey(browser, "/webauthn/authenticate/options", "").body();
        return passkey(browser, "/login/webauthn", device.signed(options, owner));
    }

    private static HttpResponse<String> passkey(HttpClient browser, String path, String json) {
        String token = field("name=\"csrf\"", ledger.get(browser, "/").body());
        return RunningLedger.send(
                browser,
                HttpRequest.newBuilder(ledger.at(path))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString(json)));
    }
}
