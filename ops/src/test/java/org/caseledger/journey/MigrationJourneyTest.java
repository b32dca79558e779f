package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.caseledger.command.migration.KeepMapping;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.caseledger.ops.migration.MappingText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The first morning: a town brings the 90 cases of its old ledger, with the faults such ledgers have. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MigrationJourneyTest {

    private static final String MAPPING =
            "/migration-files?mapping=" + URLEncoder.encode("相談台帳", StandardCharsets.UTF_8);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() throws IOException {
        town = Town.startedIn(folder);
        keeps(MappingText.read(template("mapping.txt"), new MunicipalityCode("999997")), "相談台帳");
    }

    private static void keeps(KeepMapping mapping, String name) {
        officer()
                .adds(
                        "/municipalities/999997/migration-mappings",
                        Map.of(
                                "name", name,
                                "columns", mapping.columns(),
                                "values", mapping.values(),
                                "dates", mapping.dates()))
                .isRecorded();
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    @Order(1)
    void each_of_fifty_faults_is_named_with_its_cell_and_nothing_is_recorded() {
        var cases = new NinetyCases();
        var faults = new FiftyFaults(cases);
        long before = position();

        var answer = officer().sends(MAPPING + "&dryRun=false", cases.xlsx());

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(faults.expected()).hasSize(50);
        assertThat(found(answer)).containsExactlyInAnyOrderElementsOf(faults.expected());
        assertThat(all(answer.json().get("faults")))
                .allSatisfy(fault -> {
                    assertThat(fault.get("ja").asString()).isNotBlank();
                    assertThat(fault.get("en").asString()).isNotBlank();
                });
        assertThat(answer.body()).doesNotContain("見本 1", "いとこの子");
        assertThat(position()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void the_repaired_file_is_faultless_in_every_form() {
        var cases = new NinetyCases();

        assertThat(found(officer().sends(MAPPING, cases.xlsx()).isShown())).isEmpty();
        assertThat(found(officer().sends(MAPPING, cases.csv(StandardCharsets.UTF_8, "\ufeff"))))
                .isEmpty();
        cases.first(NinetyCases.CASES - 1).put("氏名", "髙野 葛");
        var windows = cases.csv(Charset.forName("windows-31j"), "");
        assertThat(found(officer().sends(MAPPING, windows).isShown())).isEmpty();
        assertThat(
                        found(
                                officer()
                                        .sends(
                                                MAPPING,
                                                template("example.csv")
                                                        .getBytes(StandardCharsets.UTF_8))
                                        .isShown()))
                .isEmpty();
    }

    @Test
    @Order(3)
    void a_run_cut_short_goes_on_and_a_second_one_adds_nothing() {
        byte[] file = new NinetyCases().xlsx();
        int before = cases().size();

        String run = started(file);
        await().atMost(Duration.ofMinutes(2)).until(() -> run(run).get("percent").asInt() >= 5);
        town.close();
        town = Town.startedIn(folder);
        assertThat(run(run).get("state").asString()).isEqualTo("INCOMPLETE");
        assertThat(started(file)).isEqualTo(run);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> run(run).get("state").asString().equals("COMPLETE"));

        long position = position();
        assertThat(run(run).get("done").asInt()).isGreaterThanOrEqualTo(NinetyCases.CASES);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(cases()).hasSize(before + NinetyCases.CASES));

        var again = officer().sends(MAPPING + "&dryRun=false", file).isShown();
        assertThat(again.json().get("complete").asBoolean()).isTrue();
        assertThat(position()).isEqualTo(position);
        shows_what_was_taken_over();
    }

    private static void shows_what_was_taken_over() {
        List<JsonNode> cases = cases();
        assertThat(cases.stream().map(line -> line.get("name").asString()))
                .contains(NinetyCases.RARE);
        assertThat(cases.stream().map(line -> line.get("consent").asString()))
                .contains("同意未確認(移行)", "同意あり1件");
        assertThat(cases.stream().map(line -> line.get("stage").asString()))
                .contains("アウトリーチ", "支援中", "中断", "終結");
        String file =
                cases.stream()
                        .filter(line -> line.get("name").asString().equals(NinetyCases.RARE))
                        .map(line -> line.get("fileId").asString())
                        .findFirst()
                        .orElseThrow();
        assertThat(officer().get("/files/" + file + "/history").isShown().body())
                .contains("移行: 元の台帳のシート1、180行目から引き継いだ", "平成10年頃から", "同意未確認");
        marks_every_line_taken_over(file);
        finds_what_was_taken_over_in_breach(file);
    }

    /** The second person of the last case stands in row 181, and the case began about H30 or in R5. */
    private static void marks_every_line_taken_over(String file) {
        JsonNode history = officer().get("/files/" + file + "/history").isShown().json();
        assertThat(all(history.get("history")))
                .filteredOn(line -> !line.get("who").asString().startsWith("台帳"))
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> {
                    assertThat(line.get("carried").get("mark").asString()).isEqualTo("移行");
                    assertThat(line.get("carried").get("on").asString()).isLessThan("2026-03-31");
                    assertThat(line.get("carried").get("row").asInt()).isIn(180, 181);
                })
                .anySatisfy(
                        line -> assertThat(line.get("carried").get("row").asInt()).isEqualTo(181));
        var browser = town.browser();
        browser.entersAs("coordinator");
        assertThat(browser.opens("/cases/" + file).body())
                .contains("元の台帳のシート1、181行目。元の日付 令和5年6月1日");
    }

    private static void finds_what_was_taken_over_in_breach(String file) {
        JsonNode review =
                town.as(DemonstrationUsers.REVIEWER)
                        .get("/files/" + file + "/review")
                        .isShown()
                        .json();
        JsonNode answer =
                all(review.get("answers")).stream()
                        .filter(each -> each.get("question").asString().equals("CARRIED_OVER"))
                        .findFirst()
                        .orElseThrow();
        assertThat(answer.get("findings").toString())
                .contains("同意未確認", "180行目", "つなぎが記録されていません")
                .doesNotContain("referral-missing");
    }

    @Test
    @Order(4)
    void persons_the_ledger_knows_already_are_pointed_out() {
        var cases = new NinetyCases();
        cases.first(0).put("課題", "別の課題");

        var found = officer().sends(MAPPING, cases.xlsx()).isShown();

        JsonNode alike = found.json().get("possibleSamePersons");
        assertThat(alike.size()).isGreaterThanOrEqualTo(NinetyCases.CASES);
        assertThat(alike.get(0).get("files").size()).isPositive();
        assertThat(alike.toString()).doesNotContain("みほん", "S20");
    }

    @Test
    @Order(5)
    void what_is_no_ledger_at_all_is_turned_away_in_words() {
        assertThat(officer().sends(MAPPING, new byte[0]).status()).isEqualTo(400);
        assertThat(officer().sends(MAPPING, new byte[] {'P', 'K', 3, 4, 9}).status())
                .isEqualTo(400);
        assertThat(officer().sends(MAPPING, new byte[] {(byte) 0xff, (byte) 0xff}).status())
                .isEqualTo(400);
        assertThat(officer().sends(MAPPING, new byte[11 * 1024 * 1024]).status()).isEqualTo(413);
        assertThat(officer().sends("/migration-files?mapping=x", new byte[] {'a'}).status())
                .isEqualTo(400);
        assertThat(town.as(DemonstrationUsers.WORKER_A).sends(MAPPING, new byte[] {'a'}).status())
                .isEqualTo(403);
    }

    @Test
    @Order(6)
    void the_page_lists_the_runs_and_offers_the_templates() {
        var browser = town.browser();
        browser.entersAs("coordinator");

        assertThat(browser.opens("/migrations").body()).contains("相談台帳", "完了", "100%");
        assertThat(browser.opens("/migrations/mapping.txt").body()).contains("列: 氏名 = 氏名");
    }

    @Test
    @Order(7)
    void the_mapping_that_was_last_kept_or_chosen_stands_chosen() throws IOException {
        keeps(MappingText.read(template("mapping.txt"), new MunicipalityCode("999997")), "連絡帳");
        var browser = town.browser();
        browser.entersAs("coordinator");

        assertThat(browser.opens("/migrations").body())
                .contains("value=\"連絡帳\" selected=\"selected\"");
        assertThat(browser.opens("/migrations?mapping=" + encoded("相談台帳")).body())
                .contains("value=\"相談台帳\" selected=\"selected\"");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static String started(byte[] file) {
        var answer = officer().sends(MAPPING + "&dryRun=false", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().get("migrationId").asString();
    }

    private static JsonNode run(String id) {
        return officer().get("/migrations/" + id).isShown().json();
    }

    private static List<JsonNode> cases() {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = officer().get("/cases" + cursor).isShown().json();
            all.addAll(all(page.get("cases")));
            cursor = page.get("next").isNull() ? null : "?cursor=" + page.get("next").asString();
        }
        return all;
    }

    private static ApiClient officer() {
        return town.as(MihonTown.OFFICER);
    }

    private static long position() {
        return officer().get("/cases").isShown().position();
    }

    private static List<String> found(Answer answer) {
        return all(answer.json().get("faults")).stream()
                .map(fault -> fault.get("cell").asString() + " " + fault.get("code").asString())
                .collect(Collectors.toList());
    }

    private static String template(String name) {
        try (var file =
                MigrationJourneyTest.class.getResourceAsStream("/static/migrations/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
