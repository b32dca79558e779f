package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.CARE_MANAGER;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;
import static org.caseledger.ops.demo.MihonTown.WELFARE_SECTION;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The change of staff in April: work handed on, successors who leave again, what runs out. */
class AprilTest {

    private static final String MIHON = "/municipalities/" + DemonstrationUsers.MUNICIPALITY;

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final String today = town.today().toString();
    private final ApiClient officer = town.as(OFFICER);
    private final Witnessed ledger = new Witnessed(town);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void work_is_offered_questioned_redirected_and_taken_over() {
        StaffId first = joins("見本 一郎");
        StaffId second = joins("見本 二郎");
        Household family = Household.toldOfBy(town, SCHOOL, List.of(UUID.randomUUID()));
        Household other = Household.toldOfBy(town, SCHOOL, List.of(UUID.randomUUID()));
        family.member(UUID.randomUUID(), "見本 和子", "HEAD", true);
        ledger.refused("successor-not-named", "SU-02", () -> begins(Map.of(), family));
        ledger.refused("successor-is-the-same", "SU-02", () -> begins(person(OFFICER), family));
        ledger.refused(
                "successor-not-of-agency", "SU-02", () -> begins(person(CARE_MANAGER), family));
        Answer twice =
                ledger.refused(
                        "succession-with-wrong-lines",
                        "SU-03",
                        () -> begins(person(first), family, family));
        assertThat(twice.json().get("lines").get(1).get("code").asString())
                .isEqualTo("work-already-offered");
        UUID begun = begins(person(first), family).isRecorded().id("successionId");

        UUID waiting = lineOf(first, family);
        ledger.refused(
                "successor-answers-alone",
                "SU-05",
                () -> accepts(second, begun, waiting, family.file));
        town.as(first)
                .adds(
                        at(begun, waiting) + "/questions",
                        Map.of(
                                "fileId", family.file,
                                "doubt", "INFORMATION_MISSING",
                                "question", "次の訪問日は。"))
                .isRecorded();
        officer.adds(
                        at(begun, waiting) + "/answers",
                        Map.of("fileId", family.file, "answer", "来月の一日。"))
                .isRecorded();

        officer.adds(MIHON + "/staff/" + first + "/departures", Map.of("leftOn", today))
                .isRecorded();
        ledger.refused("successor-not-of-agency", "SU-02", () -> offers(begun, other));
        officer.adds("/successions/" + begun + "/successors", to(person(second))).isRecorded();
        offers(begun, other).isRecorded();
        for (Household each : List.of(family, other)) {
            accepts(second, begun, lineOf(second, each), each.file).isRecorded();
        }
        ledger.refused("line-settled", "SU-05", () -> accepts(second, begun, waiting, family.file));
        ledger.refused(
                "nothing-waits",
                "SU-05",
                () -> officer.adds("/successions/" + begun + "/successors", to(person(second))));
    }

    @Test
    void a_post_without_a_holder_keeps_the_work_waiting_in_sight() {
        UUID post =
                officer.adds(
                                MIHON + "/posts",
                                Map.of(
                                        "agencyId",
                                        "" + WELFARE_SECTION,
                                        "title",
                                        "地区担当",
                                        "from",
                                        today))
                        .isRecorded()
                        .id("postId");
        Household family = Household.toldOfBy(town, SCHOOL, List.of(UUID.randomUUID()));
        begins(Map.of("postId", post), family).isRecorded();
        assertThat(officer.get("/successions").isShown().body()).contains("担当者未定");
        assertThat(codes(officer.get("/readiness"))).contains("post-vacant");
        StaffId holder = joins("見本 三郎");
        officer.adds(
                        MIHON + "/posts/" + post + "/holders",
                        Map.of("staffId", "" + holder, "from", today))
                .isRecorded();
        JsonNode waits = town.as(holder).get("/successions").isShown().json().get("waitingForMe");
        assertThat(waits.valueStream().map(one -> one.get("fileId").asString()))
                .contains(family.file.toString());
    }

    @Test
    void what_ends_soon_is_told_in_days_by_the_rules_of_the_town() {
        contract(town.today().plusDays(30));
        agreement(town.today().plusDays(20));
        JsonNode all = officer.get("/organisations").isShown().json();
        assertThat(all.get("warnWithinDays").asInt()).isEqualTo(60);
        assertThat(all.toString()).contains("\"contractEndsInDays\":30", "\"endsInDays\":20");
        assertThat(officer.get("/organisations?within=10").isShown().body())
                .doesNotContain("\"endsInDays\":20");
        assertThat(officer.get("/readiness").isShown().body()).contains("あと20日");
        var browser = town.browser();
        browser.entersAs("coordinator");
        assertThat(browser.opens("/organisations").body()).contains("あと20日で期限");
        ledger.refused(
                "agreement-needs-two-parties",
                "DIR-06",
                () -> agreement(List.of("" + SCHOOL), town.today().plusDays(9).toString()));
    }

    private StaffId joins(String name) {
        StaffId staff = new StaffId(UUID.randomUUID());
        officer.adds(
                        MIHON + "/staff",
                        Map.of(
                                "staffId",
                                "" + staff,
                                "agencyId",
                                "" + WELFARE_SECTION,
                                "name",
                                name,
                                "post",
                                "主事",
                                "capacity",
                                "MUNICIPAL_OFFICER",
                                "from",
                                town.today().minusDays(3).toString()))
                .isRecorded();
        return staff;
    }

    private static Map<String, ?> person(StaffId staff) {
        return Map.of("staffId", "" + staff);
    }

    private static Map<String, ?> to(Map<String, ?> named) {
        Map<String, Object> successor = new HashMap<>(named);
        successor.put("agencyId", "" + WELFARE_SECTION);
        return Map.of("successor", successor);
    }

    private static Map<String, ?> line(Household family) {
        return Map.of("fileId", family.file, "work", "CONSULTATION", "workId", family.consultation);
    }

    private Answer begins(Map<String, ?> successor, Household... families) {
        Map<String, Object> all = new HashMap<>(to(successor));
        all.put("predecessor", "" + OFFICER);
        all.put("effectiveOn", town.today().plusDays(1).toString());
        all.put("reason", "TRANSFER");
        all.put("lines", Stream.of(families).map(AprilTest::line).toList());
        return officer.adds("/successions", all);
    }

    private Answer offers(UUID begun, Household family) {
        return officer.adds("/successions/" + begun + "/lines", line(family));
    }

    private static Answer accepts(StaffId who, UUID begun, UUID line, UUID file) {
        return town.as(who).adds(at(begun, line) + "/acceptances", Map.of("fileId", file));
    }

    private static String at(UUID begun, UUID line) {
        return "/successions/" + begun + "/lines/" + line;
    }

    private static UUID lineOf(StaffId successor, Household family) {
        return town.as(successor)
                .get("/successions")
                .isShown()
                .json()
                .get("waitingForMe")
                .valueStream()
                .filter(one -> one.get("fileId").asString().equals(family.file.toString()))
                .map(one -> UUID.fromString(one.get("line").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Answer readiness) {
        return readiness
                .isShown()
                .json()
                .valueStream()
                .map(one -> one.get("code").asString())
                .toList();
    }

    private void contract(LocalDate until) {
        UUID agency =
                officer.adds(
                                MIHON + "/agencies",
                                Map.of(
                                        "name", "見本市委託センター",
                                        "kind", "OTHER",
                                        "standing", "CONTRACTOR",
                                        "field", "GENERAL",
                                        "from", today))
                        .isRecorded()
                        .id("agencyId");
        officer.adds(
                        MIHON + "/contracts",
                        Map.of("agencyId", agency, "from", today, "until", until.toString()))
                .isRecorded();
    }

    private void agreement(LocalDate until) {
        agreement(List.of("" + SCHOOL, "" + CARE_CENTRE), until.toString()).isRecorded();
    }

    private Answer agreement(List<String> parties, String until) {
        return officer.adds(
                MIHON + "/sharing-agreements",
                Map.of(
                        "title",
                        "見守り協定",
                        "parties",
                        parties,
                        "purpose",
                        "SUPPORT",
                        "kinds",
                        List.of("LIVING"),
                        "from",
                        today,
                        "until",
                        until));
    }
}
