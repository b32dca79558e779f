package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.day;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.MihonTown.CARE_CENTRE;
import static org.caseledger.ops.demo.MihonTown.COORDINATION_DESK;
import static org.caseledger.ops.demo.MihonTown.OFFICER;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;

import org.caseledger.events.value.AgencyId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** On one day the school and the care centre send the same mother; one run of support comes of it. */
class TwoReferralsJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final UUID grandmother = UUID.randomUUID();
    private final String today = town.today().toString();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final Witnessed ledger = new Witnessed(town);
    private final Household family = Household.toldOfBy(town, SCHOOL, List.of(mother));

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_second_referral_adds_to_the_first_and_begins_no_second_run() {
        family.member(mother, "見本 菜摘", "HEAD", true);
        family.member(grandmother, "見本 千代", "PARENT", true);
        UUID consent = family.agreed(mother, Set.of(COORDINATION_DESK));
        StreamByApi school = new StreamByApi("/consultations/" + family.consultation, 0);
        ledger.refused(
                "consultation-person-of-another-file",
                "X-01",
                () -> comes(UUID.randomUUID(), CARE_CENTRE, List.of(mother)));
        StreamByApi care =
                new StreamByApi(
                        "/consultations/"
                                + comes(family.file, CARE_CENTRE, List.of(mother, grandmother))
                                        .isRecorded()
                                        .id("consultationId"),
                        0);
        CaseByApi first = refers(school, List.of(mother));
        CaseByApi second = refers(care, List.of(mother));
        accepts(first, consent).isRecorded();
        ledger.refused("person-supported-already", "MA-01", () -> accepts(second, consent));
        second.decides(coordinator, "returns", Map.of("advice", "学校からの紹介で受け付けた。")).isRecorded();
        ledger.refused("case-not-waiting", "MA-02", () -> accepts(second, consent));
        theGrandmotherHasARunOfHerOwn(care);
        assertThat(coordinator.get("/files/" + family.file).isShown().body())
                .contains(first.id.toString());
    }

    /** Another person of the household may be supported beside her. */
    private void theGrandmotherHasARunOfHerOwn(StreamByApi care) {
        UUID hers = family.agreed(grandmother, Set.of(COORDINATION_DESK));
        UUID id =
                care.decides(officer, "referrals", referral(List.of(grandmother)))
                        .isRecorded()
                        .id("caseId");
        CaseByApi third = new CaseByApi(id);
        receives(third).isRecorded();
        accepts(third, hers).isRecorded();
    }

    private Answer comes(UUID file, AgencyId from, List<UUID> about) {
        Map<String, Object> told = new HashMap<>();
        told.put("fileId", file);
        told.put("caller", "AGENCY");
        told.put("callerAgency", from.toString());
        told.put("persons", about);
        told.put("troubles", Map.of("ticked", List.of("CARE"), "mostPressing", "CARE"));
        told.put("story", "介護に疲れていると聞いた。");
        told.put("occurred", day(today));
        return officer.adds("/consultations", told);
    }

    private CaseByApi refers(StreamByApi consultation, List<UUID> persons) {
        consultation.decides(officer, "triages", Map.of("result", "MULTI_AGENCY")).isRecorded();
        UUID id =
                consultation
                        .decides(officer, "referrals", referral(persons))
                        .isRecorded()
                        .id("caseId");
        CaseByApi run = new CaseByApi(id);
        receives(run).isRecorded();
        return run;
    }

    private Answer receives(CaseByApi run) {
        return run.adds(
                coordinator, "referrals", Map.of("fileId", family.file, "receivedOn", today));
    }

    private Answer accepts(CaseByApi run, UUID consent) {
        return run.decides(
                coordinator,
                "acceptances",
                Map.of("consents", List.of(consent), "acceptedOn", today));
    }

    private static Map<String, ?> referral(List<UUID> persons) {
        return Map.of(
                "coordinator",
                COORDINATION_DESK.toString(),
                "basis",
                "CONSENT",
                "persons",
                persons,
                "reason",
                "家計と介護が重なっている。");
    }
}
