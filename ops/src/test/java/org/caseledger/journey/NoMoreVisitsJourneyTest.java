package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.REVIEWER;
import static org.caseledger.ops.demo.MihonTown.COORDINATION_DESK;
import static org.caseledger.ops.demo.MihonTown.OFFICER;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Visits that somebody does not want any more, and a visit left to record when the contract is over. */
class NoMoreVisitsJourneyTest {

    private static final String TOWN = "/municipalities/" + DemonstrationUsers.MUNICIPALITY;

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final Witnessed ledger = new Witnessed(town);
    private final UUID contract = UUID.randomUUID();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void who_wants_no_contact_is_visited_only_with_a_yes_or_with_a_finding() {
        OutreachCourse it = OutreachCourse.signalled(town, "見本 守");
        it.opens(COORDINATION_DESK, it.ago(9)).isRecorded();
        it.visits(coordinator, 6, null).isRecorded();
        it.wantsNoContact(coordinator, 5).isRecorded();
        ledger.refused("contact-not-wanted", "O-05", () -> it.visits(coordinator, 3, null));
        ledger.refused("visit-not-agreed", "O-07", () -> it.visits(coordinator, 3, false));
        it.visits(coordinator, 7, null).isRecorded();
        it.visits(coordinator, 5, null).isRecorded();
        assertThat(findings(it)).doesNotContain("ご本人は今後の接触", "応じるかを確かめた記録がない");
        it.visitedAnyway(coordinator, 3).isRecorded();
        assertThat(findings(it)).contains("ご本人は今後の接触を望んでいません", "ご本人が訪問に同意していません");
        it.visits(coordinator, 2, true).isRecorded();
        it.calls(coordinator, 1).isRecorded();
        it.visits(coordinator, 0, null).isRecorded();
        assertThat(findings(it)).doesNotContain("応じるかを確かめた記録がない");
    }

    @Test
    void a_refusal_written_down_late_shows_the_visit_that_came_after_it() {
        OutreachCourse it = OutreachCourse.signalled(town, "見本 岳");
        it.opens(COORDINATION_DESK, it.ago(9)).isRecorded();
        it.visits(coordinator, 2, null).isRecorded();
        assertThat(findings(it)).doesNotContain("応じるかを確かめた記録がない");
        it.wantsNoContact(coordinator, 4).isRecorded();
        assertThat(findings(it)).contains("応じるかを確かめた記録がない");
    }

    /** What was done while the contract ran is entered by the officer; nothing new begins. */
    @Test
    void a_visit_is_left_to_record_when_the_contract_is_over() {
        UUID agency = contractor();
        StaffId visitor = joins(agency);
        OutreachCourse it = OutreachCourse.signalled(town, "見本 湊");
        var centre = new AgencyId(agency);
        it.opens(centre, it.ago(9)).isRecorded();
        it.visits(town.as(visitor), 4, null).isRecorded();
        endsContract();
        assertThat(it.visits(town.as(visitor), 3, null).status()).isIn(403, 404);
        assertThat(town.as(visitor).get("/files/" + it.family.file).status()).isIn(403, 404);
        it.visits(officer, 3, null).isRecorded();
        OutreachCourse other = OutreachCourse.signalled(town, "見本 渚");
        ledger.refused("outreach-agency-unknown", "O-02", () -> other.opens(centre, other.ago(0)));
        other.opens(centre, other.ago(5)).isRecorded();
        ledger.refused(
                "outreach-agency-unknown",
                "O-02",
                () ->
                        other.stream.adds(
                                officer,
                                "watches",
                                Map.of("agencyId", "" + agency, "arrangement", "週に一度見る。")));
    }

    private String findings(OutreachCourse it) {
        return town.as(REVIEWER).get("/files/" + it.family.file + "/review").isShown().body();
    }

    private UUID contractor() {
        return officer.adds(
                        TOWN + "/agencies",
                        Map.of(
                                "name", "見本市訪問支援センター",
                                "kind", "OTHER",
                                "standing", "CONTRACTOR",
                                "field", "GENERAL",
                                "from", "2024-04-01"))
                .isRecorded()
                .id("agencyId");
    }

    private StaffId joins(UUID agency) {
        Map<String, Object> agreed = new HashMap<>();
        agreed.put("contractId", contract);
        agreed.put("agencyId", agency);
        agreed.put("from", town.today().minusDays(60).toString());
        agreed.put("until", town.today().plusDays(60).toString());
        agreed.put("monthReports", false);
        officer.adds(TOWN + "/contracts", agreed).isRecorded();
        StaffId staff = new StaffId(UUID.randomUUID());
        Map<String, Object> body = new HashMap<>();
        body.put("staffId", "" + staff);
        body.put("agencyId", agency);
        body.put("name", "架空 訪");
        body.put("post", "訪問支援員");
        body.put("capacity", "AGENCY_WORKER");
        body.put("from", "2024-04-01");
        officer.adds(TOWN + "/staff", body).isRecorded();
        return staff;
    }

    private void endsContract() {
        officer.adds(
                        TOWN + "/contracts/" + contract + "/endings",
                        Map.of("lastDay", town.today().minusDays(2).toString()))
                .isRecorded();
    }
}
