package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What is due, as the demonstration shows it, and what the ledger notes by itself (MA-13, R12). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeadlinesJourneyTest {

    private static final String FAMILY = "佐倉 恵子";
    private static final String CENTRE = MihonTown.SELF_RELIANCE_CENTRE.toString();

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    @BeforeAll
    static void start() {
        town = Town.startedWith(folder, "--caseledger.deadlines.enabled=true");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    @Order(1)
    void each_month_since_the_contract_began_is_due_although_nobody_ever_reported() {
        ApiClient worker = town.as(DemonstrationUsers.WORKER_A);
        LocalDate month = town.today().withDayOfMonth(1);
        var counts = new CountRequests(town.today().toString());
        assertThat(due("MONTH_REPORT")).isEmpty();
        contract(month.minusMonths(3).plusDays(14));
        await().untilAsserted(() ->
                assertThat(due("MONTH_REPORT"))
                        .containsExactly(
                                month.minusMonths(2).plusDays(9),
                                month.minusMonths(1).plusDays(9),
                                month.plusDays(9),
                                month.plusMonths(1).plusDays(9)));

        worker.adds("/outreach-month-reports", counts.report("" + month.minusMonths(3), CENTRE))
                .isRecorded();
        town.passesADay();

        await().untilAsserted(() ->
                assertThat(due("MONTH_REPORT"))
                        .containsExactly(
                                month.minusMonths(1).plusDays(9),
                                month.plusDays(9),
                                month.plusMonths(1).plusDays(9)));
        worker.adds("/outreach-month-reports", counts.report("" + month.minusMonths(1), CENTRE))
                .isRecorded();
        await().untilAsserted(() ->
                assertThat(due("MONTH_REPORT"))
                        .containsExactly(
                                month.minusMonths(1).plusDays(9), month.plusMonths(1).plusDays(9)));
    }

    private static void contract(LocalDate from) {
        town.as(MihonTown.OFFICER)
                .adds(
                        "/municipalities/" + DemonstrationUsers.MUNICIPALITY + "/contracts",
                        Map.of(
                                "agencyId",
                                CENTRE,
                                "from",
                                "" + from,
                                "until",
                                "" + from.plusYears(2)))
                .isRecorded();
    }

    @Test
    void papers_come_back_after_the_day_that_the_sitting_was_put_off_to() {
        FamilyCase it = FamilyCase.planned(town);
        LocalDate first = town.today().plusDays(5);
        Sitting sitting = new Sitting(it.coordinator, convened(it.coordinator, first));
        UUID item =
                sitting.sets(it.family.file, "CONSENT", List.of(it.mother))
                        .isRecorded()
                        .id("itemId");
        sitting.picks(item, DemonstrationUsers.COORDINATOR).isRecorded();
        it.coordinator
                .adds(
                        sitting.at(item, "materials"),
                        Map.of("material", 1, "title", "家計", "subjects", List.of(it.mother)))
                .isRecorded();
        long seen = handsOut(sitting, item);
        await().untilAsserted(() -> assertThat(due("PAPER_RECOVERY")).containsExactly(first));

        var held = new StreamByApi("/sittings/" + sitting.id, seen);
        Map<String, ?> later = Map.of("heldOn", "" + first.plusDays(9), "reason", "大雪");
        held.decides(it.coordinator, "postponements", later).isRecorded();
        await().untilAsserted(
                        () -> assertThat(due("PAPER_RECOVERY")).containsExactly(first.plusDays(9)));
        held.decides(it.coordinator, "postponements", later)
                .isRefused("sitting-not-put-off", "CF-06");
        held.decides(it.coordinator, "cancellations", Map.of("reason", "中止")).isRecorded();
        await().untilAsserted(
                        () -> assertThat(due("PAPER_RECOVERY")).containsExactly(town.today()));
        it.coordinator
                .adds(
                        sitting.at(item, "material-recoveries"),
                        Map.of(
                                "material",
                                1,
                                "copy",
                                1,
                                "fate",
                                "RECOVERED",
                                "on",
                                "" + town.today()))
                .isRecorded();
        await().untilAsserted(() -> assertThat(due("PAPER_RECOVERY")).isEmpty());
    }

    private static UUID convened(ApiClient who, LocalDate on) {
        return who.adds(
                        "/sittings",
                        Map.of(
                                "bodyId",
                                "" + MihonTown.PLAN_CONFERENCE,
                                "number",
                                801,
                                "heldOn",
                                "" + on,
                                "online",
                                false))
                .isRecorded()
                .id("sittingId");
    }

    private static long handsOut(Sitting sitting, UUID item) {
        return sitting.secretary
                .adds(
                        sitting.at(item, "material-copies"),
                        Map.of(
                                "material", 1,
                                "copy", 1,
                                "staffId", "" + DemonstrationUsers.COORDINATOR))
                .isRecorded()
                .version();
    }

    private static List<LocalDate> due(String kind) {
        return town.as(MihonTown.OFFICER)
                .get("/deadlines?kind=" + kind)
                .isShown()
                .json()
                .get("deadlines")
                .valueStream()
                .map(line -> LocalDate.parse(line.get("dueOn").asString()))
                .toList();
    }

    @Test
    void the_list_marks_what_is_overdue_and_leads_to_the_case() {
        var browser = town.browser();
        assertThat(browser.entersAs("coordinator").linkTo("期限一覧")).isEqualTo("/deadlines");

        var page = browser.opens("/deadlines");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("期限超過", "モニタリング", "日超過");
        assertThat(browser.opens(page.linkTo(FAMILY)).body()).contains(FAMILY);
        assertThat(browser.opens("/deadlines?kind=MONITORING&mine=true").body())
                .contains(FAMILY)
                .doesNotContain("あと");
        assertThat(browser.opens("/deadlines?until=nonsense").status()).isEqualTo(400);
    }

    @Test
    void nobody_learns_of_a_case_by_its_deadlines() {
        for (StaffId reader :
                Set.of(
                        DemonstrationUsers.COORDINATOR,
                        DemonstrationUsers.WORKER_A,
                        DemonstrationUsers.WORKER_B,
                        DemonstrationUsers.REVIEWER)) {
            Set<String> cases = files(reader, "/cases", "cases");
            assertThat(cases).containsAll(files(reader, "/deadlines", "deadlines"));
        }
        town.as(DemonstrationUsers.ANALYST).get("/deadlines").doesNotExist();
        assertThat(files(DemonstrationUsers.COORDINATOR, "/deadlines", "deadlines")).isNotEmpty();
    }

    @Test
    void what_has_passed_is_noted_once_in_the_history_and_changes_nothing() {
        var browser = town.browser();
        var list = browser.entersCaseListAs("coordinator");
        String before = row(list);

        town.passesADay();
        town.passesADay();

        var history = browser.opens(list.linkTo(FAMILY)).after("<ol reversed>");
        assertThat(history).containsOnlyOnce("期限超過: モニタリング").contains("台帳(自動の記録)");
        assertThat(row(browser.opens("/cases"))).isEqualTo(before);
    }

    private static String row(Browser.Page page) {
        return page.after(">" + FAMILY + "</a>").split("</tr>", 2)[0];
    }

    private static Set<String> files(StaffId reader, String path, String list) {
        JsonNode answer = town.as(reader).get(path).isShown().json();
        return StreamSupport.stream(answer.get(list).spliterator(), false)
                .map(line -> line.get("fileId"))
                .filter(file -> file != null && !file.isNull())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
