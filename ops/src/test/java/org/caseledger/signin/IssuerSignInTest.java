package org.caseledger.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.signin.RunningLedger.browser;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationIssuer;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The town of the demonstration, opened again with an issuer of its own. */
@Tag("D21")
class IssuerSignInTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Issuer issuer;

    @SuppressWarnings("NullAway.Init")
    static RunningLedger ledger;

    static String demonstrationToken = "";

    @BeforeAll
    static void start() throws Exception {
        try (var before = new RunningLedger(folder)) {
            demonstrationToken =
                    before.context
                            .getBean(DemonstrationIssuer.class)
                            .token(new DemonstrationUsers(true).all().getFirst(), Instant.now());
        }
        issuer = new Issuer();
        ledger =
                new RunningLedger(
                        folder,
                        "--caseledger.sign-in.issuer=" + issuer.location(),
                        "--caseledger.sign-in.client-id=" + Issuer.CLIENT,
                        "--caseledger.sign-in.client-secret=" + Issuer.SECRET,
                        "--caseledger.sign-in.staff-claim=employee");
    }

    @AfterAll
    static void stop() {
        ledger.close();
        issuer.close();
    }

    private static Map<String, Object> person(StaffId staff) {
        return Map.of("sub", "x1", "employee", staff.toString(), "municipality", "999997");
    }

    private static Map<String, Object> confirmed(StaffId staff, Instant at) {
        return Map.of(
                "sub",
                "x1",
                "employee",
                staff.toString(),
                "municipality",
                "999997",
                "amr",
                List.of("pwd", "otp"),
                "auth_time",
                at.getEpochSecond());
    }

    private static HttpResponse<String> read(String path, Map<String, Object> claims) {
        return ledger.read(path, "Bearer " + issuer.token(claims));
    }

    private static HttpResponse<String> enters(HttpClient browser, StaffId staff) {
        issuer.expects(person(staff));
        return ledger.get(browser, "/oauth2/authorization/issuer");
    }

    @Test
    void the_code_flow_with_a_proof_key_signs_in_for_pages() {
        HttpClient browser = browser();

        HttpResponse<String> entry = enters(browser, DemonstrationUsers.COORDINATOR);

        assertThat(entry.body()).contains("調整担当", "/work");
        assertThat(issuer.sawProofKey()).isTrue();
        assertThat(ledger.get(browser, "/cases").body()).contains("支援ケース一覧");
        assertThat(enters(browser, DemonstrationUsers.COORDINATOR).body()).contains("前回のサインイン");
    }

    @Test
    void whoever_is_not_in_the_register_is_told_so_plainly() {
        HttpClient browser = browser();
        var stranger = new StaffId(UUID.randomUUID());

        HttpResponse<String> entry = enters(browser, stranger);

        assertThat(entry.statusCode()).isEqualTo(403);
        assertThat(entry.body()).contains("職員の名簿にありません");
        assertThat(ledger.get(browser, "/cases").statusCode()).isEqualTo(403);
        assertThat(read("/cases", person(stranger)).body()).contains("access.not-in-register");
    }

    @Test
    void an_answer_that_names_no_staff_signs_nobody_in() {
        HttpClient browser = browser();
        issuer.expects(Map.of("sub", "x1", "municipality", "999997"));

        assertThat(ledger.get(browser, "/oauth2/authorization/issuer").body())
                .contains("職員番号か団体コードがありません");
        assertThat(ledger.get(browser, "/cases").body()).contains("サインインする");
    }

    @Test
    void a_token_counts_only_from_the_issuer_for_this_ledger_and_in_its_time() throws Exception {
        Map<String, Object> good = person(DemonstrationUsers.COORDINATOR);
        var foreign = new RSAKeyGenerator(2048).keyID("one").generate();
        Instant now = Instant.now();

        assertThat(read("/cases", good).statusCode()).isEqualTo(200);
        List<String> bad =
                List.of(
                        issuer.token(with(good, "aud", "another-client")),
                        issuer.token(with(good, "iss", "https://elsewhere.example")),
                        issuer.token(foreign, now, good),
                        issuer.token(with(good, "exp", now.minus(Duration.ofHours(1)))),
                        demonstrationToken);
        assertThat(bad)
                .allSatisfy(token ->
                        assertThat(ledger.read("/cases", "Bearer " + token).statusCode())
                                .isEqualTo(401));
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        var more = new java.util.HashMap<>(claims);
        more.put(name, value instanceof Instant at ? java.util.Date.from(at) : value);
        return more;
    }

    @Test
    void the_next_request_of_a_leaver_is_denied_whatever_is_still_valid() {
        HttpClient browser = browser();
        enters(browser, DemonstrationUsers.WORKER_B);
        Map<String, Object> leaver = person(DemonstrationUsers.WORKER_B);
        assertThat(ledger.get(browser, "/cases").statusCode()).isEqualTo(200);
        assertThat(read("/cases", leaver).statusCode()).isEqualTo(200);

        String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
        HttpResponse<String> left =
                ledger.add(
                        "/municipalities/999997/staff/"
                                + DemonstrationUsers.WORKER_B
                                + "/departures",
                        issuer.token(person(MihonTown.OFFICER)),
                        "{\"leftOn\":\"" + today + "\"}");

        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);
        String token = "Bearer " + issuer.token(leaver);
        long let =
                IntStream.range(0, 500)
                        .mapToLong(_ ->
                                count(ledger.get(browser, "/cases"))
                                        + count(ledger.read("/cases", token)))
                        .sum();
        assertThat(let).as("of 1,000 requests").isZero();
    }

    private static long count(HttpResponse<String> answer) {
        return answer.statusCode() == 403 ? 0 : 1;
    }

    @Test
    void d21_what_is_most_protected_opens_only_with_a_second_factor_of_the_last_minutes() {
        Instant now = Instant.now();
        Map<String, Object> fresh = confirmed(MihonTown.OFFICER, now);
        String note =
                ledger.add(
                                "/sealed-notes",
                                issuer.token(fresh),
                                "{\"content\":\"見本山荘の二階\",\"kind\":\"LOCATION\"}")
                        .body()
                        .replaceAll("(?s).*\"noteId\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        String path = "/sealed-notes/" + note;

        assertThat(read(path, fresh).body()).contains("見本山荘の二階");
        List<Map<String, Object>> tooWeak =
                List.of(
                        person(MihonTown.OFFICER),
                        with(fresh, "amr", List.of("pwd")),
                        with(
                                fresh,
                                "auth_time",
                                now.minus(Duration.ofMinutes(16)).getEpochSecond()),
                        with(fresh, "auth_time", now.plus(Duration.ofHours(1)).getEpochSecond()));
        assertThat(tooWeak)
                .allSatisfy(claims -> {
                    HttpResponse<String> answer = read(path, claims);
                    assertThat(answer.body()).doesNotContain("見本山荘");
                    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                            .contains("insufficient_user_authentication", "max_age=\"900\"");
                });
        assertThat(openedAfter(path, fresh, now)).as("of 300 reads").isZero();
    }

    /** How many of 300 reads opened with a second factor that is 15 minutes and more old. */
    private static long openedAfter(String path, Map<String, Object> fresh, Instant now) {
        return IntStream.rangeClosed(1, 300)
                .mapToObj(minutes -> now.minus(Duration.ofMinutes(15 + minutes)))
                .map(at -> read(path, with(fresh, "auth_time", at.getEpochSecond())))
                .filter(answer -> answer.body().contains("見本山荘"))
                .count();
    }

    @Test
    void to_confirm_again_asks_the_issuer_anew_and_leads_back() {
        HttpClient browser = browser();
        enters(browser, MihonTown.OFFICER);
        issuer.expects(confirmed(MihonTown.OFFICER, Instant.now()));

        HttpResponse<String> back = ledger.get(browser, "/sign-in/again?to=/deadlines");

        assertThat(issuer.prompt()).isEqualTo("login");
        assertThat(back.uri().getPath()).isEqualTo("/deadlines");
        assertThat(ledger.get(browser, "/sign-in/again?to=//elsewhere.example").uri().getPath())
                .isEqualTo("/");
    }
}
