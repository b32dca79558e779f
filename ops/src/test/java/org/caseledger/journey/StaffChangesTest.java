package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.caseledger.ops.demo.MihonTown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The renewal of the commissioners, prepared over HTTP by the officer and seen on the page. */
class StaffChangesTest {

    private static final String MIHON = "/municipalities/" + DemonstrationUsers.MUNICIPALITY;
    private static final StaffId OFFICER = MihonTown.OFFICER;

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
    void three_hundred_commissioners_are_prepared_at_once_shown_and_withdrawn() {
        ApiClient officer = town.as(OFFICER);
        String agency = commissioners(officer);
        List<Map<String, ?>> lines = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            lines.add(joins(agency));
        }

        String changes =
                officer.adds(MIHON + "/staff-changes", inADay(lines))
                        .isRecorded()
                        .json()
                        .get("ids")
                        .get("changesId")
                        .asString();

        assertThat(prepared(officer)).hasSize(1);
        assertThat(prepared(officer).get(0).get("lines").asInt()).isEqualTo(300);
        officer.adds(MIHON + "/staff-changes/" + changes + "/withdrawals", Map.of()).isRecorded();
        assertThat(prepared(officer)).isEmpty();
    }

    @Test
    void a_wrong_line_is_named_with_its_field_and_nothing_is_recorded() {
        ApiClient officer = town.as(OFFICER);
        String agency = commissioners(officer);
        Map<String, Object> incomplete = new HashMap<>(joins(agency));
        incomplete.remove("capacity");
        Map<String, ?> nobody =
                Map.of("kind", "STAFF_LEAVES", "staffId", UUID.randomUUID().toString());

        Answer answer =
                officer.adds(
                        MIHON + "/staff-changes",
                        inADay(List.of(joins(agency), incomplete, nobody)));

        answer.isRefused("changes-with-wrong-lines", "DIR-07");
        JsonNode lines = answer.json().get("lines");
        assertThat(lines.get(1).get("line").asString()).isEqualTo("lines[1].capacity");
        assertThat(lines.get(1).get("code").asString()).isEqualTo("line-field-missing");
        assertThat(lines.get(2).get("line").asString()).isEqualTo("lines[2].staffId");
        assertThat(lines.get(2).get("detail").asString()).isNotBlank();
        assertThat(prepared(officer)).isEmpty();
    }

    @Test
    void the_pages_of_organisations_and_successions_are_shown_to_those_they_are_for() {
        var coordinator = town.browser();
        coordinator.entersAs("coordinator");

        assertThat(coordinator.opens("/organisations").body())
                .contains("見本市自立相談支援センター", "生活困窮の機関", "情報共有協定");
        assertThat(coordinator.opens("/successions").body()).contains("あなたの引継ぎ待ち");
        town.as(DemonstrationUsers.WORKER_A).get("/organisations").doesNotExist();
        town.as(DemonstrationUsers.WORKER_A).get("/successions").isShown();
        town.as(DemonstrationUsers.ANALYST).get("/successions").doesNotExist();
    }

    @Test
    void the_work_of_a_leaver_is_listed_until_it_is_offered() {
        ApiClient officer = town.as(OFFICER);
        ApiClient coordinator = town.as(DemonstrationUsers.COORDINATOR);
        assertThat(notOffered(coordinator)).isEmpty();

        officer.adds(
                        MIHON + "/staff/" + DemonstrationUsers.COORDINATOR + "/departures",
                        Map.of("leftOn", town.today().plusDays(30).toString()))
                .isRecorded();

        JsonNode work = notOffered(coordinator);
        assertThat(work).isNotEmpty();
        assertThat(notOffered(town.as(DemonstrationUsers.WORKER_A))).isEmpty();
        var browser = town.browser();
        browser.entersAs("coordinator");
        assertThat(browser.opens("/successions").body()).contains("引継ぎを申し出ていない仕事");

        handOn(officer, coordinator, work.get(0));

        assertThat(notOffered(coordinator)).hasSize(work.size() - 1);
    }

    private static void handOn(ApiClient officer, ApiClient coordinator, JsonNode work) {
        String colleague = UUID.randomUUID().toString();
        String desk = MihonTown.COORDINATION_DESK.toString();
        officer.adds(
                        MIHON + "/staff",
                        Map.of(
                                "staffId",
                                colleague,
                                "agencyId",
                                desk,
                                "name",
                                "見本 後任",
                                "post",
                                "調整担当",
                                "capacity",
                                "COORDINATOR",
                                "from",
                                town.today().toString()))
                .isRecorded();
        coordinator
                .adds(
                        "/successions",
                        Map.of(
                                "predecessor",
                                DemonstrationUsers.COORDINATOR.toString(),
                                "successor",
                                Map.of("agencyId", desk, "staffId", colleague),
                                "effectiveOn",
                                town.today().plusDays(20).toString(),
                                "reason",
                                "DEPARTURE",
                                "lines",
                                List.of(
                                        Map.of(
                                                "fileId",
                                                work.get("fileId").asString(),
                                                "work",
                                                work.get("code").asString(),
                                                "workId",
                                                work.get("workId").asString()))))
                .isRecorded();
    }

    private static JsonNode notOffered(ApiClient reader) {
        return reader.get("/successions").isShown().json().get("notOffered");
    }

    private static String commissioners(ApiClient officer) {
        return officer.adds(
                        MIHON + "/agencies",
                        Map.of(
                                "name",
                                "民生委員・児童委員",
                                "kind",
                                "COMMISSIONERS",
                                "standing",
                                "INDEPENDENT",
                                "field",
                                "OTHER",
                                "from",
                                town.today().toString()))
                .isRecorded()
                .json()
                .get("ids")
                .get("agencyId")
                .asString();
    }

    private static Map<String, Object> joins(String agency) {
        return Map.of(
                "kind",
                "STAFF_JOINS",
                "staffId",
                UUID.randomUUID().toString(),
                "agencyId",
                agency,
                "name",
                "見本 委員",
                "title",
                "民生委員",
                "capacity",
                "AGENCY_WORKER");
    }

    private static Map<String, ?> inADay(List<? extends Map<String, ?>> lines) {
        return Map.of(
                "occasion",
                "COMMISSIONERS_RENEWED",
                "effectiveOn",
                town.today().plusDays(1).toString(),
                "lines",
                lines);
    }

    private static JsonNode prepared(ApiClient officer) {
        return officer.get("/organisations").isShown().json().get("changes");
    }
}
