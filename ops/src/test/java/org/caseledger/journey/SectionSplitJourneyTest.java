package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.MihonTown.COORDINATION_DESK;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The day on which a section is split and renamed, hundreds of posts begin without a holder, the
 * contractor changes, and the commissioners of the districts are newly appointed.
 */
class SectionSplitJourneyTest {

    private static final String MIHON = "/municipalities/" + DemonstrationUsers.MUNICIPALITY;
    private static final int POSTS = 300;

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final String today = town.today().toString();
    private final ApiClient officer = town.as(OFFICER);
    private final UUID consultations = UUID.randomUUID();
    private final UUID livelihood = UUID.randomUUID();
    private final UUID contractor = UUID.randomUUID();
    private final StaffId newCoordinator = new StaffId(UUID.randomUUID());
    private final UUID held = UUID.randomUUID();
    private final UUID clerk = UUID.randomUUID();

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void nothing_is_lost_when_sections_and_contractor_change_on_one_day() {
        Household family = Household.toldOfBy(town, SCHOOL, List.of(UUID.randomUUID()));
        FamilyCase it = FamilyCase.supporting(town);
        long works = notOffered().size();

        refusedWithNothingRecorded();
        UUID changes = prepares(town.today().toString(), lines()).isRecorded().id("changesId");
        officer.adds(MIHON + "/staff-changes/" + changes + "/withdrawals", Map.of())
                .isRefused("changes-already-in-effect", "DIR-07");

        newSectionsAreThere();
        everyPieceOfWorkIsHandedOn(family, works);
        theNewContractorTakesTheCaseOver(it);
    }

    @Test
    void commissioners_are_newly_appointed_and_the_district_without_one_is_told() {
        var council = new Commissioners(officer, town.today());
        assertThat(council.vacancies()).isEmpty();

        prepares(today, council.renewed("" + UUID.randomUUID()))
                .isRefused("changes-with-wrong-lines", "DIR-07");
        assertThat(council.vacancies()).isEmpty();
        prepares(today, council.renewed(null)).isRecorded();

        assertThat(council.vacancies()).singleElement().asString().contains("担当者未定の職が1");
        assertThat(council.holders()).contains("担当者未定").doesNotContain("架空 前任");
    }

    private void refusedWithNothingRecorded() {
        long before = officer.get("/organisations").position();
        List<Map<String, ?>> wrong = new ArrayList<>(lines());
        wrong.add(Map.of("kind", "STAFF_MOVES", "staffId", "" + OFFICER));
        wrong.add(ChangeLines.post(UUID.randomUUID(), WELFARE_SECTION.toString()));
        wrong.add(
                Map.of(
                        "kind",
                        "AGENCY_SPLITS",
                        "agencyId",
                        "" + livelihood,
                        "into",
                        List.of("" + livelihood, "" + consultations)));

        Answer answer = prepares(today, wrong);

        answer.isRefused("changes-with-wrong-lines", "DIR-07");
        JsonNode verdicts = answer.json().get("lines");
        int first = wrong.size() - 3;
        assertThat(verdicts.get(first).get("line").asString()).endsWith("].agencyId");
        assertThat(verdicts.get(first + 1).get("code").asString()).isEqualTo("agency-not-open");
        assertThat(verdicts.get(first + 2).get("code").asString()).isEqualTo("agency-into-itself");
        prepares(town.today().minusDays(1).toString(), lines())
                .isRefused("changes-in-the-past", "DIR-07");
        assertThat(officer.get("/organisations").position()).isEqualTo(before);
    }

    private void newSectionsAreThere() {
        JsonNode all = officer.get("/organisations").isShown().json();
        assertThat(all.get("fields").findValuesAsString("name"))
                .contains("見本市 相談支援課", "見本市 くらし支援課", "見本福祉事業団")
                .doesNotContain("見本市 福祉課");
        assertThat(all.toString()).contains("担当者未定");
        List<String> vacant =
                officer.get("/readiness")
                        .isShown()
                        .json()
                        .valueStream()
                        .filter(one -> one.get("code").asString().equals("post-vacant"))
                        .map(one -> one.get("japanese").asString())
                        .filter(words -> words.contains("くらし支援課"))
                        .toList();
        assertThat(vacant).singleElement().asString().contains("担当者未定", "" + (POSTS - 1));
        assertThat(officer.get("/contacts").isShown().json().get("you").get("agencyId").asString())
                .isEqualTo("" + consultations);
    }

    /** The list of what waits names each piece, until the new section has taken each over. */
    private void everyPieceOfWorkIsHandedOn(Household family, long before) {
        JsonNode waiting = notOffered();
        assertThat(waiting.size()).isGreaterThan((int) before);
        assertThat(waiting.findValuesAsString("fileId")).contains("" + family.file);
        StaffId holder = joins(consultations);
        for (JsonNode work : waiting) {
            officer.adds("/successions", succession(work, holder)).isRecorded();
        }
        ApiClient next = town.as(holder);
        JsonNode mine = next.get("/successions").isShown().json().get("waitingForMe");
        assertThat(mine.size()).isEqualTo(waiting.size());
        for (JsonNode line : mine) {
            next.adds(
                            "/successions/"
                                    + line.get("successionId").asString()
                                    + "/lines/"
                                    + line.get("line").asString()
                                    + "/acceptances",
                            Map.of("fileId", line.get("fileId").asString()))
                    .isRecorded();
        }
        assertThat(notOffered()).isEmpty();
        next.get("/files/" + family.file).isShown();
    }

    private static JsonNode notOffered() {
        return town.as(OFFICER).get("/successions").isShown().json().get("notOffered");
    }

    private void theNewContractorTakesTheCaseOver(FamilyCase it) {
        ApiClient next = town.as(newCoordinator);
        it.supported.decides(it.coordinator, "monitorings", it.requests.monitoring());
        it.supported
                .decides(
                        officer,
                        "coordination-hand-overs",
                        Map.of("to", contractor, "reason", "委託先の変更", "effectiveOn", today))
                .isRecorded();
        it.supported
                .decides(next, "coordination-acceptances", Map.of("acceptedOn", today))
                .isRecorded();
        it.supported.adds(next, "monitorings", it.requests.monitoring()).isRecorded();
        Answer old = it.supported.adds(it.coordinator, "monitorings", it.requests.monitoring());
        assertThat(old.status()).as(old.body()).isIn(403, 404, 409);
    }

    private List<Map<String, ?>> lines() {
        List<Map<String, ?>> lines = new ArrayList<>();
        lines.add(ChangeLines.opens(consultations, "見本市 相談支援課", "MUNICIPAL_SECTION", "MUNICIPAL"));
        lines.add(ChangeLines.opens(livelihood, "見本市 くらし支援課", "MUNICIPAL_SECTION", "MUNICIPAL"));
        lines.add(ChangeLines.moves("" + OFFICER, consultations));
        lines.add(
                Map.of(
                        "kind",
                        "AGENCY_SPLITS",
                        "agencyId",
                        "" + WELFARE_SECTION,
                        "into",
                        List.of("" + consultations, "" + livelihood)));
        lines.add(ChangeLines.post(held, livelihood.toString()));
        lines.add(ChangeLines.joins("" + clerk, livelihood, "MUNICIPAL_OFFICER"));
        lines.add(Map.of("kind", "POST_FILLED", "postId", "" + held, "staffId", "" + clerk));
        for (int each = 1; each < POSTS; each++) {
            lines.add(ChangeLines.post(new UUID(77, each), livelihood.toString()));
        }
        lines.add(Map.of("kind", "CONTRACT_ENDS", "contractId", contractOfTheDesk()));
        lines.add(ChangeLines.opens(contractor, "見本福祉事業団", "OTHER", "CONTRACTOR"));
        lines.add(contractBegins());
        lines.add(ChangeLines.joins("" + newCoordinator, contractor, "COORDINATOR"));
        return lines;
    }

    private Map<String, ?> contractBegins() {
        return Map.of(
                "kind",
                "CONTRACT_BEGINS",
                "contractId",
                "" + new UUID(78, contractor.getLeastSignificantBits()),
                "agencyId",
                "" + contractor,
                "until",
                town.today().plusYears(3).toString());
    }

    private String contractOfTheDesk() {
        return officer.get("/organisations")
                .isShown()
                .json()
                .get("fields")
                .valueStream()
                .flatMap(field -> field.get("agencies").valueStream())
                .filter(one -> one.get("agencyId").asString().equals("" + COORDINATION_DESK))
                .map(one -> one.get("contracts").get(0).get("contractId").asString())
                .findFirst()
                .orElseThrow();
    }

    private Answer prepares(String day, List<Map<String, ?>> lines) {
        return officer.adds(
                MIHON + "/staff-changes",
                Map.of("occasion", "REORGANISATION", "effectiveOn", day, "lines", lines));
    }

    private StaffId joins(UUID agency) {
        StaffId staff = new StaffId(UUID.randomUUID());
        officer.adds(
                        MIHON + "/staff",
                        Map.of(
                                "staffId",
                                "" + staff,
                                "agencyId",
                                "" + agency,
                                "name",
                                "架空 新",
                                "post",
                                "主事",
                                "capacity",
                                "MUNICIPAL_OFFICER",
                                "from",
                                today))
                .isRecorded();
        return staff;
    }

    private Map<String, ?> succession(JsonNode work, StaffId to) {
        Map<String, Object> all = new HashMap<>();
        all.put("predecessor", work.get("staffId").asString());
        all.put("successor", Map.of("agencyId", "" + consultations, "staffId", "" + to));
        all.put("effectiveOn", today);
        all.put("reason", "REORGANISATION");
        all.put(
                "lines",
                List.of(
                        Map.of(
                                "fileId", work.get("fileId").asString(),
                                "work", work.get("code").asString(),
                                "workId", work.get("workId").asString(),
                                "basis", "INTERNAL_USE")));
        return all;
    }
}
