package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.CARE_MANAGER;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.PLAN_CONFERENCE;
import static org.caseledger.ops.demo.MihonTown.SUPPORT_CONFERENCE;

import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Whoever asks for English is told in English why not, by which rule, and what to do instead. */
class EnglishJourneyTest {

    private static final String MIHON = "/municipalities/" + DemonstrationUsers.MUNICIPALITY;
    private static final Pattern QUOTED = Pattern.compile("\\([^)]*\\)|'[^']*'|\"[^\"]*\"");
    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}。、]");

    private static final AtomicInteger NUMBER = new AtomicInteger(900);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final ApiClient officer = town.as(OFFICER).inEnglish();
    private final String today = town.today().toString();
    private final CountRequests counts = new CountRequests(today);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_whole_story_is_refused_in_english() {
        Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(UUID.randomUUID()));
        refused(
                "consultation-not-triaged",
                family.decides(officer, "closures", Map.of("advice", "No.", "closedOn", today)));
        FamilyCase it = FamilyCase.planned(town);
        ApiClient coordinator = it.coordinator.inEnglish();
        refused(
                "plan-not-deliberated",
                it.supported.decides(coordinator, "role-offers", Map.of("roleId", it.role)));
        refused(
                "officer-required",
                it.supported.decides(coordinator, "support-decisions", it.decision()));
        Sitting sitting = new Sitting(coordinator, sitting(coordinator, "" + PLAN_CONFERENCE));
        refused(
                "subject-without-consent",
                sitting.sets(it.family.file, "CONSENT", List.of(it.mother, it.husband)));
        UUID item =
                sitting.sets(it.family.file, "CONSENT", List.of(it.mother))
                        .isRecorded()
                        .id("itemId");
        refused("attendee-not-picked", sitting.notes(item, WORKER_A));
        it.agreed().supporting();
        refused(
                "plan-not-evaluated",
                it.supported.decides(coordinator, "closures", Map.of("closedOn", today)));
        refused(
                "suspension-not-decided",
                it.supported.decides(coordinator, "suspensions", suspension()));
    }

    @Test
    void a_conference_without_consent_is_refused_in_english() {
        FamilyCase it = FamilyCase.planned(town);
        Sitting sitting = new Sitting(officer, sitting(officer, "" + SUPPORT_CONFERENCE));
        UUID item =
                sitting.sets(it.family.file, "SUPPORT_CONFERENCE_106_6", List.of(it.mother))
                        .isRecorded()
                        .id("itemId");
        refused("attendee-not-picked", sitting.notes(item, CARE_MANAGER));
        sitting.picks(item, OFFICER).isRecorded();
        long seen = sitting.notes(item, OFFICER).isRecorded().version();
        refused(
                "decision-not-allowed-on-basis",
                sitting.decides(
                        seen, item, it.requests.decision(it.supported.id, "PLAN_APPROPRIATE")));
        refused(
                "sitting-in-writing-not-allowed",
                officer.adds(
                        "/sittings/" + sitting.id + "/arrangements", Map.of("form", "WRITTEN")));
    }

    @Test
    void each_wrong_line_of_many_is_told_in_english_with_its_field() {
        Answer answer =
                officer.adds(
                        MIHON + "/staff-changes",
                        Map.of(
                                "occasion",
                                "YEAR_END",
                                "effectiveOn",
                                today,
                                "lines",
                                List.of(
                                        Map.of("kind", "STAFF_LEAVES"),
                                        Map.of(
                                                "kind",
                                                "STAFF_LEAVES",
                                                "staffId",
                                                "" + UUID.randomUUID()))));

        refused("changes-with-wrong-lines", answer);
        for (JsonNode line : answer.json().get("lines")) {
            assertThat(line.get("line").asString()).endsWith("].staffId");
            isEnglish(line.get("detail"));
            isEnglish(line.get("rule").get("instead"));
        }
    }

    @Test
    void what_is_wrong_with_a_request_is_told_in_english() {
        Map<String, Object> wrong = new HashMap<>();
        wrong.put("caller", "NOBODY");
        wrong.put("occurred", Map.of("on", "2026-13-01", "precision", "DAY"));
        wrong.put("colour", "blue");
        Answer bad = officer.adds("/consultations", wrong);
        assertThat(bad.status()).isEqualTo(400);
        isEnglish(bad.json().get("detail"));
        JsonNode fields = bad.json().get("fields");
        assertThat(fields.findValuesAsString("field"))
                .contains("caller", "occurred.on", "colour", "story");
        for (JsonNode field : fields) {
            isEnglish(field.get("en"));
        }
        FamilyCase it = FamilyCase.assessed(town);
        String plans = "/cases/" + it.supported.id + "/plans";
        Map<String, ?> plan = it.requests.plan(List.of(it.mother));
        ApiClient coordinator = it.coordinator.inEnglish();
        isEnglish(told(412, coordinator.decides(0, plans, plan)));
        isEnglish(told(428, coordinator.adds(plans, plan)));
        isEnglish(told(404, officer.get("/files/" + UUID.randomUUID())));
        isEnglish(told(400, officer.get("/deadlines?until=nonsense")));
    }

    /** Work in a part of the town is told in counts, and a month of it is reported in counts. */
    @Test
    void area_outreach_names_places_and_numbers_and_nobody() {
        ApiClient worker = town.as(WORKER_A).inEnglish();
        worker.adds("/area-outreach-entries", counts.walk("青葉町", 12)).isRecorded();
        refused("count-negative", worker.adds("/area-outreach-entries", counts.walk("青葉町", -1)));
        refused(
                "area-name-too-long",
                worker.adds(
                        "/area-outreach-entries", counts.walk("青葉町の角の家の方が出てこない。".repeat(3), 1)));
        Map<String, Object> later = new HashMap<>(counts.walk("青葉町", 3));
        later.put("doneOn", town.today().plusDays(1).toString());
        refused("programme-date-in-future", worker.adds("/area-outreach-entries", later));
        Map<String, Object> named = new HashMap<>(counts.walk("青葉町", 3));
        named.put("persons", List.of(UUID.randomUUID()));
        assertThat(worker.adds("/area-outreach-entries", named).status()).isEqualTo(400);
        ApiClient analyst = town.as(DemonstrationUsers.ANALYST).inEnglish();
        assertThat(analyst.adds("/area-outreach-entries", counts.walk("青葉町", 1)).status())
                .isEqualTo(403);
        refused(
                "month-not-over",
                worker.adds("/outreach-month-reports", counts.report(today, "" + agency(worker))));
        worker.adds(
                        "/outreach-month-reports",
                        counts.report(
                                town.today().minusMonths(1).withDayOfMonth(1).toString(),
                                "" + agency(worker)))
                .isRecorded();
        refused(
                "report-not-of-own-agency",
                worker.adds(
                        "/outreach-month-reports",
                        counts.report(town.today().minusMonths(1).toString(), "" + CARE_CENTRE)));
        countsAreShown();
    }

    /** Whoever counts sees the sums; another agency sees nothing of it. */
    private static void countsAreShown() {
        JsonNode shown =
                town.as(DemonstrationUsers.ANALYST).get("/outreach-counts").isShown().json();
        JsonNode area = shown.get("areas").get(0);
        assertThat(area.get("area").asString()).isEqualTo("青葉町");
        assertThat(area.get("places").asInt()).isEqualTo(12);
        assertThat(shown.get("months").get(0).get("counts").get("attempts").asInt()).isEqualTo(9);
        JsonNode others =
                town.as(DemonstrationUsers.WORKER_B).get("/outreach-counts").isShown().json();
        assertThat(others.get("areas")).isEmpty();
        assertThat(others.get("months")).isEmpty();
        var browser = town.browser();
        browser.entersAs("analyst");
        assertThat(browser.opens("/figures").linkTo("地区への働きかけと月次報告")).isEqualTo("/outreach-counts");
        assertThat(browser.opens("/outreach-counts").body()).contains("青葉町", "月次報告");
    }

    private static String agency(ApiClient worker) {
        return worker.get("/contacts").isShown().json().get("you").get("agencyId").asString();
    }

    private Map<String, ?> suspension() {
        return Map.of(
                "itemId",
                UUID.randomUUID(),
                "reason",
                "In hospital.",
                "watch",
                "A call each month.",
                "suspendedOn",
                today);
    }

    private static UUID sitting(ApiClient who, String body) {
        return who.adds(
                        "/sittings",
                        Map.of(
                                "bodyId",
                                body,
                                "number",
                                NUMBER.incrementAndGet(),
                                "heldOn",
                                town.today().toString(),
                                "online",
                                false))
                .isRecorded()
                .id("sittingId");
    }

    private static JsonNode told(int status, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json().get("detail");
    }

    private static void refused(String code, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        JsonNode problem = answer.json();
        assertThat(problem.get("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(problem.get("rule").asString()).isNotBlank();
        isEnglish(problem.get("detail"));
        isEnglish(problem.get("instead"));
        problem.get("allowed").forEach(act -> isEnglish(act.get("title")));
    }

    /** A sentence without a Japanese word that is not quoted. */
    private static void isEnglish(JsonNode sentence) {
        String text = sentence.asString();
        assertThat(text).containsPattern("[A-Za-z]{3}");
        assertThat(QUOTED.matcher(text).replaceAll("")).doesNotContainPattern(JAPANESE);
    }
}
