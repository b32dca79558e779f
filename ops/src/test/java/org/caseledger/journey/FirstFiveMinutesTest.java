package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What somebody who reads Japanese and no Java sees of the demonstration, as far as HTTP shows. */
class FirstFiveMinutesTest {

    private static final String FAMILY = "佐倉 恵子";
    private static final String UNREACHED = "高森 誠";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_entry_page_has_five_doors_and_each_leads_somewhere() {
        String doors = town.browser().opens("/").body();

        assertThat(doors).contains("調整担当", "関係機関の職員", "点検担当", "分析担当");
        for (var user : new DemonstrationUsers(true).all()) {
            var page = town.browser().entersAs(user.name());
            assertThat(page.status()).as(user.name()).isEqualTo(200);
            assertThat(page.path()).isEqualTo(user.home());
        }
    }

    @Test
    void the_coordinator_sees_what_is_overdue_without_consent_and_closed() {
        var page = town.browser().entersCaseListAs("coordinator");

        assertThat(page.body()).contains("段階", "調整担当・主担当", "同意の状態", "最終の動き", "次の期限");
        assertThat(row(page, FAMILY)).contains("支援中", "モニタリング", "期限超過");
        assertThat(row(page, UNREACHED)).contains("アウトリーチ", "得られない", "期限超過");
        assertThat(row(page, "早瀬 典子")).contains("終結", "主担当: 見本市東部地域包括支援センター");
    }

    @Test
    void a_case_shows_plan_roles_next_acts_and_history_in_sentences() {
        var browser = town.browser();
        var page = browser.opens(browser.entersCaseListAs("coordinator").linkTo(FAMILY));

        assertThat(page.body()).contains("目標: ", "方針: ", "期間: ", "役割分担と返事", "承諾(");
        assertThat(page.after("次にできること")).contains("今はできないことと、その理由", ">支援経過の記録</a>");
        assertThat(page.after("h-history")).contains("(記録: ", "聞いた相手: 本人 " + FAMILY, "根拠: 本人の同意");
    }

    @Test
    void a_recorded_contact_is_on_top_at_once_with_its_number() {
        var browser = town.browser();
        var page = browser.opens(browser.entersCaseListAs("coordinator").linkTo(FAMILY));

        var after =
                browser.fills(
                        page,
                        "/support-entries",
                        Map.of(
                                "occurred.on", town.today().toString(),
                                "method", "PHONE",
                                "about", id(page, FAMILY),
                                "content", "来月の面談の日を電話で決めた。",
                                "saidBy.kind", "OBSERVED",
                                "basis", "OWN_STATUTORY_TASK"));

        assertThat(after.status()).isEqualTo(200);
        String top = after.after("<ol reversed>").split("</li>", 2)[0];
        assertThat(top).contains("来月の面談の日を電話で決めた。").containsPattern("第\\d+号");
    }

    @Test
    void a_blocked_act_answers_in_the_same_words_on_the_page_and_by_the_api() {
        var coordinator = town.as(DemonstrationUsers.COORDINATOR);
        JsonNode file = file(coordinator, FAMILY);
        JsonNode act = act(file, "decide-support");
        long before = coordinator.get("/cases").isShown().position();

        var refused =
                coordinator
                        .decides(
                                Long.parseLong(act.get("etag").asString().replace("\"", "")),
                                act.get("path").asString().replaceFirst("^/api/v1", ""),
                                Map.of("version", 1, "decidedOn", town.today().toString()))
                        .isRefused("officer-required", "MA-10");

        var browser = town.browser();
        var page = browser.opens(browser.entersCaseListAs("coordinator").linkTo(FAMILY));
        assertThat(page.after("次にできること")).contains(refused.json().get("detail").asString());
        assertThat(coordinator.get("/cases").position()).isEqualTo(before);
    }

    @Test
    void who_sat_in_the_item_reads_it_and_for_the_other_the_case_does_not_exist() {
        var present = town.as(DemonstrationUsers.WORKER_A);
        var absent = town.as(DemonstrationUsers.WORKER_B);
        String file = file(present, UNREACHED).get("fileId").asString();

        assertThat(present.get("/files/" + file).isShown().body()).contains("本の注文が月に一度届く");
        assertThat(absent.get("/cases").isShown().body()).doesNotContain(file, UNREACHED);
        assertThat(absent.get("/files/" + file).doesNotExist().body())
                .isEqualTo(absent.get("/files/" + UUID.randomUUID()).body());
        absent.get("/files/" + file + "/history").doesNotExist();
        absent.get("/files/" + file + "?asOf=1").doesNotExist();
        absent.adds("/files/" + file + "/households", Map.of()).doesNotExist();
        var browser = town.browser();
        assertThat(browser.entersCaseListAs("worker-b").body()).doesNotContain(file, UNREACHED);
        assertThat(browser.opens("/cases/" + file).status()).isEqualTo(404);
    }

    @Test
    void the_reviewer_sees_movements_bases_and_times_and_no_content() {
        var browser = town.browser();
        var list = browser.entersAs("reviewer");
        String link =
                Pattern.compile("<a href=\"(/sittings/[^\"]+)\">[^<]*106条の6")
                        .matcher(list.body())
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(list.body()));

        var sitting = browser.opens(link);

        assertThat(sitting.body())
                .contains("社会福祉法", "守秘義務の確認", "古川 健", "14:35", "見本市東部地域包括支援センター")
                .doesNotContain("確認なし", UNREACHED, "本の注文");
    }

    @Test
    void a_date_shows_the_case_the_day_before_consent_and_the_day_after() {
        var reviewer = town.as(DemonstrationUsers.REVIEWER);
        var coordinator = town.as(DemonstrationUsers.COORDINATOR);
        JsonNode now = file(coordinator, FAMILY);
        String file = now.get("fileId").asString();
        LocalDate given = firstConsent(now);

        var before = reviewer.get("/files/" + file + "?asOf=" + given.minusDays(1)).isShown();
        var after = reviewer.get("/files/" + file + "?asOf=" + given).isShown();

        assertThat(states(before)).doesNotContain("同意あり");
        assertThat(states(after)).contains("同意あり");
        assertThat(before.json().get("sight").size()).isPositive();
        assertThat(before.body()).doesNotContain(FAMILY);
    }

    @Test
    void the_analyst_sees_figures_as_page_and_csv_and_no_person() {
        var browser = town.browser();
        var page = browser.entersAs("analyst");
        var csv = town.as(DemonstrationUsers.ANALYST).csv("/figures").isShown();

        assertThat(page.body()).contains("段階", "アウトリーチ", "第").doesNotContain("佐倉", "高森", "早瀬");
        assertThat(csv.body()).contains("事業", "日数の中央値").doesNotContain("佐倉", "高森", "早瀬");
        assertThat(csv.position()).isPositive();
        assertThat(browser.opens("/cases").status()).isIn(403, 404);
    }

    @Test
    void each_page_says_up_to_where_the_chain_holds_and_all_is_there_after_a_restart() {
        var browser = town.browser();
        browser.entersAs("coordinator");
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() ->
                        assertThat(browser.opens("/cases").body())
                                .containsPattern("台帳の連鎖は第\\d+号まで確認済み\\(再計算: "));
        long position = town.as(DemonstrationUsers.COORDINATOR).get("/cases").position();

        town.close();
        town = Town.startedIn(folder);

        var again = town.as(DemonstrationUsers.COORDINATOR).get("/cases").isShown();
        assertThat(again.position()).isEqualTo(position);
        assertThat(again.body()).contains(FAMILY, UNREACHED, "早瀬 典子");
    }

    private static String row(Browser.Page page, String name) {
        return page.after(">" + name + "</a>").split("</tr>", 2)[0];
    }

    private static String id(Browser.Page page, String name) {
        return Pattern.compile("for=\"about-([^\"]+)\">" + name)
                .matcher(page.body())
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("for=\"about-([^\"]+)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode file(ApiClient reader, String name) {
        String file =
                all(reader.get("/cases").isShown().json().get("cases")).stream()
                        .filter(line -> line.get("name").asString().equals(name))
                        .map(line -> line.get("fileId").asString())
                        .findFirst()
                        .orElseThrow();
        return reader.get("/files/" + file).isShown().json();
    }

    private static JsonNode act(JsonNode file, String name) {
        return all(file.get("nextActs")).stream()
                .filter(act -> act.get("act").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate firstConsent(JsonNode file) {
        return all(file.get("consents")).stream()
                .filter(consent -> !consent.get("from").isNull())
                .map(consent -> LocalDate.parse(consent.get("from").asString()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static List<String> states(Answer file) {
        return all(file.json().get("consents")).stream()
                .map(consent -> consent.get("state").asString())
                .toList();
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
