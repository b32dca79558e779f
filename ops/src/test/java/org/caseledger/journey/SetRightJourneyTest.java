package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.MihonTown.COORDINATION_DESK;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Wrong entries of a household, set right by API and by form, as readers then see them. */
@Tag("D3")
class SetRightJourneyTest {

    private static final Map<String, ?> REASON = Map.of("reason", "別の人の書類でした。");

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final Household family = Household.toldOfBy(town, SCHOOL, List.of(mother));

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    /** The latest line of the history whose sentence holds these words. */
    private JsonNode line(String sentence) {
        return first(line -> line.get("sentence").asString().contains(sentence));
    }

    private JsonNode at(long position) {
        return first(line -> line.get("position").asLong() == position);
    }

    private JsonNode first(Predicate<JsonNode> wanted) {
        JsonNode history =
                officer.get("/files/" + family.file + "/history").isShown().json().get("history");
        return StreamSupport.stream(history.spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in " + history));
    }

    private static String entry(JsonNode line) {
        return "/streams/%s/entries/%s"
                .formatted(line.get("stream").asString(), line.get("eventId").asString());
    }

    private Answer setsRight(JsonNode line, String way, Map<String, ?> body) {
        return officer.decides(line.get("version").asLong(), entry(line) + "/" + way, body);
    }

    @Test
    void a_consent_given_in_error_is_taken_back_and_what_relied_on_it_is_listed() {
        family.member(mother, "見本 花子", "HEAD", true);
        UUID consent = family.agreed(mother, Set.of(WELFARE_SECTION, COORDINATION_DESK, SCHOOL));
        provided(consent);
        long version = family.triaged("MULTI_AGENCY");
        officer.decides(
                        version,
                        "/consultations/" + family.consultation + "/referrals",
                        Map.of(
                                "coordinator",
                                COORDINATION_DESK.toString(),
                                "basis",
                                "CONSENT",
                                "persons",
                                List.of(mother),
                                "reason",
                                "家計の相談。"))
                .isRecorded();
        JsonNode agreed = line("同意を得た");
        assertThat(officer.adds(entry(agreed) + "/retractions", REASON).status()).isEqualTo(428);
        setsRight(line("に同意を求めた"), "retractions", REASON)
                .isRefused("later-entries-rest-on-it", "X-06");

        setsRight(agreed, "retractions", REASON).isRecorded();

        assertThat(line("同意を得た").get("standing").asString()).isEqualTo("取消し済み");
        JsonNode corrections =
                officer.get("/files/" + family.file + "/corrections")
                        .isShown()
                        .json()
                        .get("corrections");
        assertThat(corrections.get(0).get("restingOnIt").toString()).contains("多機関協働");
        setsRight(agreed, "retractions", REASON);
        assertThat(officer.get("/files/" + family.file).isShown().body()).contains("確認中");
    }

    @Test
    void a_corrected_line_shows_old_and_new_and_a_struck_one_only_its_date() {
        family.member(mother, "見本 花代", "HEAD", true);
        JsonNode added = line("見本 花代");
        var browser = town.browser();
        browser.entersAs("coordinator");
        setsRight(
                        added,
                        "corrections",
                        Map.of("component", "name", "words", "見本 花子", "reason", "聞き違い。"))
                .isRecorded();
        JsonNode corrected = line("世帯員");
        assertThat(corrected.get("amendments").get(0).get("was").asString()).isEqualTo("見本 花代");
        assertThat(corrected.get("amendments").get(0).get("now").asString()).isEqualTo("見本 花子");
        assertThat(
                        officer.get("/files/" + family.file)
                                .json()
                                .get("members")
                                .get(0)
                                .get("name")
                                .asString())
                .isEqualTo("見本 花子");
        setsRight(
                        corrected,
                        "corrections",
                        Map.of("component", "from", "value", "2020-01-01", "reason", "誤り"))
                .isRefused("correction-would-change-state", "X-06");

        setsRight(corrected, "strikings", REASON).isRecorded();

        JsonNode struck = at(added.get("position").asLong());
        assertThat(struck.get("sentence").asString()).isEqualTo("誤記録のため閉鎖");
        assertThat(struck.get("who").asString()).isEmpty();
        String all = officer.get("/files/" + family.file + "/history").body();
        assertThat(all).doesNotContain("花代");
        assertThat(
                        officer.get(
                                        "/files/"
                                                + family.file
                                                + "/history?asOf="
                                                + added.get("position"))
                                .isShown()
                                .body())
                .doesNotContain("花代");
        setsRight(struck, "retractions", REASON).isRefused("entry-already-taken-back", "X-06");
    }

    @Test
    void a_corrected_name_is_read_wherever_the_person_is_named() {
        family.member(mother, "見本 花江", "HEAD", true);
        setsRight(
                        line("見本 花江"),
                        "corrections",
                        Map.of("component", "name", "words", "見本 華絵", "reason", "聞き違い。"))
                .isRecorded();
        family.agreed(mother, Set.of(WELFARE_SECTION, SCHOOL));

        JsonNode file = officer.get("/files/" + family.file).isShown().json();
        assertThat(file.get("members").toString()).contains("華絵").doesNotContain("花江");
        assertThat(file.get("consents").toString()).contains("華絵").doesNotContain("花江");
        assertThat(line("同意を求めた").get("sentence").asString()).contains("華絵");
        String sheets = officer.get("/files/" + family.file + "/assessment-sheets").body();
        assertThat(sheets).contains("華絵", "NOT_ASKED").doesNotContain("花江");
        String cases = officer.get("/cases").isShown().body();
        assertThat(cases).contains("華絵").doesNotContain("花江");
    }

    @Test
    void a_whole_line_of_the_sheet_is_set_right_and_whoever_was_told_hears_of_it() {
        family.member(mother, "見本 花実", "HEAD", true);
        provided(family.agreed(mother, Set.of(WELFARE_SECTION, COORDINATION_DESK, SCHOOL)));
        officer.adds(
                        "/consultations/" + family.consultation + "/assessment-sheets",
                        Map.of(
                                "personId", mother,
                                "answers",
                                        List.of(
                                                Map.of(
                                                        "item", "HEALTH",
                                                        "answered", "TOLD",
                                                        "words", "糖尿病の疑い")),
                                "problems", List.of(),
                                "saidBy", Map.of("kind", "OBSERVED"),
                                "occurred",
                                        Map.of("on", town.today().toString(), "precision", "DAY")))
                .isRecorded();
        JsonNode sheet = line("アセスメントシート");
        setsRight(sheet, "corrections", answer("HEALTH.NONE", "あるはずのない言葉"))
                .isRefused("correction-value-unfit", "X-06");

        Answer made = setsRight(sheet, "corrections", answer("WORK.TOLD", "週三日の清掃"));

        made.isRecorded();
        assertThat(line("アセスメントシート").get("amendments").toString())
                .contains("糖尿病の疑い", "就労", "週三日の清掃");
        assertThat(officer.get("/files/" + family.file + "/assessment-sheets").body())
                .contains("週三日の清掃")
                .doesNotContain("糖尿病の疑い");
        notified(UUID.randomUUID().toString()).isRefused("nothing-was-corrected", "Q23");
        notified(sheet.get("eventId").asString()).isRecorded();
    }

    private static Map<String, ?> answer(String value, String words) {
        return Map.of("component", "answers.0", "value", value, "words", words, "reason", "誤り");
    }

    private void provided(UUID consent) {
        officer.adds(
                        "/files/" + family.file + "/disclosures",
                        Map.of(
                                "to", SCHOOL.toString(),
                                "subjects", List.of(mother),
                                "kinds", List.of("LIVING"),
                                "basis", "CONSENT",
                                "consentId", consent,
                                "providedOn", town.today().toString()))
                .isRecorded();
    }

    private Answer notified(String correction) {
        return officer.adds(
                "/files/" + family.file + "/correction-notices",
                Map.of(
                        "corrected", correction,
                        "subjects", List.of(mother),
                        "to", SCHOOL.toString(),
                        "notifiedOn", town.today().toString()));
    }

    @Test
    void the_form_of_the_sheet_opens_with_what_the_household_says_already() {
        var browser = town.browser();
        var page = browser.opens(browser.entersCaseListAs("coordinator").linkTo("佐倉 恵子"));

        var sheets = browser.opens(page.linkTo("インテーク・アセスメントシート"));
        var form = browser.opens(sheets.linkTo("佐倉 恵子のシートに記入する"));

        assertThat(form.body())
                .contains(">佐倉 恵子</textarea>")
                .containsPattern("value=\"TOLD\"[^>]* selected")
                .doesNotContain("null");
    }

    @Test
    void a_death_ends_the_consent_of_the_one_and_leaves_the_others() {
        family.member(mother, "見本 花音", "HEAD", true);
        family.agreed(mother, Set.of(WELFARE_SECTION, SCHOOL));
        officer.decides(
                        1,
                        "/households/" + family.household + "/deaths",
                        Map.of(
                                "personId", mother,
                                "died", Map.of("on", town.today().toString(), "precision", "DAY"),
                                "saidBy", Map.of("kind", "OBSERVED")))
                .isRecorded();

        JsonNode file = officer.get("/files/" + family.file).isShown().json();
        assertThat(file.get("consents").toString()).contains("死亡により終了");
        assertThat(file.get("members").get(0).get("diedOn").asString())
                .isEqualTo(town.today().toString());
        JsonNode blocked =
                StreamSupport.stream(file.get("nextActs").spliterator(), false)
                        .filter(act -> act.get("act").asString().equals("withdraw-consent"))
                        .findFirst()
                        .orElseThrow();
        assertThat(blocked.get("allowed").asBoolean()).isFalse();
        assertThat(blocked.get("rule").asString()).startsWith("HP-08");
    }

    @Test
    void the_page_of_an_entry_has_the_forms_and_shows_what_became_of_it() {
        var browser = town.browser();
        var page = browser.opens(browser.entersCaseListAs("coordinator").linkTo("佐倉 恵子"));
        var entry = browser.opens(page.linkTo("誤りを正す"));
        assertThat(entry.status()).isEqualTo(200);
        assertThat(entry.body()).contains("取り消す");

        var after = browser.fills(entry, "/retractions", Map.of("reason", "入力の誤り。"));

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).containsAnyOf("取消し済み", "記録していません");
        var follow = browser.opens(page.linkTo("訂正と取消し、それに拠る後の記録"));
        assertThat(follow.status()).isEqualTo(200);
        assertThat(follow.body()).contains("訂正と取消し");
    }
}
