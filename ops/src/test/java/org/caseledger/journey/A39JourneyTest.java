package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.said;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

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

/**
 * A mother who is often in hospital, a tired husband and a lonely daughter. The respite outside the
 * scheme is recorded as emergency support with its report: facilities, placements (参加支援) and the
 * canteen itself (地域づくり) have streams of their own, which do not exist yet.
 */
class A39JourneyTest {

    private static final Set<AgencyId> CIRCLE =
            Set.of(
                    WELFARE_SECTION,
                    COORDINATION_DESK,
                    DISABILITY_CENTRE,
                    HOSPITAL,
                    SELF_RELIANCE_CENTRE);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final UUID husband = UUID.randomUUID();
    private final UUID daughter = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final ApiClient desk = town.as(WORKER_B);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = town.today().toString();
    private final Household family = Household.toldOfBy(town, HOSPITAL, List.of(mother));
    private final A39Requests asked = new A39Requests(daughter, today);
    private final String disclosures = "/files/" + family.file + "/disclosures";

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void from_the_hospital_to_the_canteen_nothing_moves_without_a_basis() {
        family.member(mother, "見本 綾", "HEAD", true);
        family.member(husband, "見本 剛", "SPOUSE", false);
        family.member(daughter, "見本 凜", "CHILD", false);
        handedOver();
        respiteAtOnce();
        UUID consent = family.agreed(mother, CIRCLE);
        FamilyCase worked = referredByTheDesk(consent);
        asTheMotherTells(worked);
        husbandsWordIsHisOwn(consent);
        useDecidedAfterwards(worked);
        worked.planned().agreed().supporting();
        raisedWithoutNames();
        daughterAtTheCanteen(worked);
    }

    private void handedOver() {
        family.triaged("HAND_OVER");
        ledger.refused(
                "passing-without-consent",
                "X-02",
                () -> family.decides(officer, "hand-overs", handOver()));
        agreedToHandOver();
        UUID handOver =
                family.decides(officer, "hand-overs", handOver()).isRecorded().id("handOverId");
        ledger.refused(
                "hand-over-waiting",
                "I-05",
                () ->
                        family.decides(
                                officer, "closures", Map.of("advice", "済。", "closedOn", today)));
        ledger.refused(
                "hand-over-answered-by-another-agency",
                "I-05",
                () -> family.decides(officer, accepting(handOver), Map.of()));
        family.decides(desk, accepting(handOver), Map.of()).isRecorded();
        ledger.refused(
                "hand-over-to-itself",
                "I-05",
                () -> family.decides(officer, "hand-overs", handOver()));
    }

    private void agreedToHandOver() {
        UUID consent = family.asked(mother, "HAND_OVER", Set.of(DISABILITY_CENTRE));
        family.answered(consent, today, Map.of("givenAs", "SELF")).isRecorded();
    }

    private Map<String, ?> handOver() {
        return Map.of(
                "to", DISABILITY_CENTRE.toString(),
                "basis", "CONSENT",
                "reason", "入院を繰り返し、家のことが回らない。");
    }

    private static String accepting(UUID handOver) {
        return "hand-overs/" + handOver + "/acceptances";
    }

    /** Before any plan or conference only with its reason and the day on which it is reported. */
    private void respiteAtOnce() {
        Map<String, Object> bare =
                new HashMap<>(asked.respite(town.today().plusDays(7).toString()));
        bare.remove("reason");
        Answer unexplained = family.adds(desk, "emergency-supports", bare);
        assertThat(unexplained.status()).isEqualTo(400);
        assertThat(unexplained.json().get("fields").findValuesAsString("field"))
                .containsExactly("reason");
        ledger.refused(
                "report-back-date-passed",
                "I-08",
                () ->
                        family.adds(
                                desk,
                                "emergency-supports",
                                asked.respite(town.today().minusDays(1).toString())));
        family.adds(desk, "emergency-supports", asked.respite(town.today().plusDays(7).toString()))
                .isRecorded();
    }

    private FamilyCase referredByTheDesk(UUID consent) {
        family.decides(
                        desk,
                        "triage-changes",
                        Map.of("result", "MULTI_AGENCY", "grounds", "一つの機関では支えきれない。"))
                .isRecorded();
        return FamilyCase.on(consent, town, family, mother, husband).assessed();
    }

    private void asTheMotherTells(FamilyCase worked) {
        for (UUID other : List.of(husband, daughter)) {
            worked.supported
                    .adds(
                            coordinator,
                            "assessments",
                            worked.requests.assessment(other, "疲れている。", said("FAMILY", mother)))
                    .isRecorded();
        }
        assertThat(coordinator.get("/files/" + family.file).isShown().body())
                .contains("家族・世帯員 見本 綾");
    }

    /** What the mother agreed to lets nobody hear of the husband; the daughter is heard herself. */
    private void husbandsWordIsHisOwn(UUID consent) {
        ledger.refused(
                "consent-of-another-person",
                "X-02",
                () -> officer.adds(disclosures, told(List.of(husband), consent)));
        ledger.refused(
                "subject-without-consent",
                "X-02",
                () -> officer.adds(disclosures, told(List.of(mother, husband), consent)));
        officer.adds(disclosures, told(List.of(mother), consent)).isRecorded();
        family.agreed(husband, CIRCLE);
        officer.adds(disclosures, told(List.of(mother, husband), consent)).isRecorded();

        UUID hers = family.asked(daughter, "PLANNING", CIRCLE);
        String birth = town.today().minusYears(10).toString();
        ledger.refused(
                "child-too-young-to-answer-alone",
                "C-07",
                () -> family.answered(hers, today, Map.of("givenAs", "SELF", "birthDate", birth)));
        family.answered(
                        hers,
                        today,
                        Map.of(
                                "givenAs",
                                "PARENTAL_AUTHORITY",
                                "birthDate",
                                birth,
                                "ownView",
                                "学校の帰りに寄れる所がほしい。",
                                "representation",
                                Map.of("personId", mother)))
                .isRecorded();
    }

    private Map<String, ?> told(List<UUID> subjects, UUID consent) {
        return Map.of(
                "to",
                HOSPITAL.toString(),
                "subjects",
                subjects,
                "kinds",
                List.of("HEALTH"),
                "basis",
                "CONSENT",
                "consentId",
                consent,
                "providedOn",
                today);
    }

    /** The conference hears of the respite and decides on 参加支援 after the fact. */
    private void useDecidedAfterwards(FamilyCase worked) {
        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, coordinator);
        UUID item =
                sitting.sets(family.file, "CONSENT", List.of(mother, husband, daughter))
                        .isRecorded()
                        .id("itemId");
        sitting.picks(item, COORDINATOR).isRecorded();
        long version = sitting.notes(item, COORDINATOR).isRecorded().version();
        sitting.decides(version, item, OutreachRequests.decision("PARTICIPATION_USE")).isRecorded();
        family.adds(
                        desk,
                        "emergency-support-reports",
                        Map.of(
                                "reportedOn",
                                today,
                                "sittingId",
                                sitting.id,
                                "report",
                                "短い宿泊の後、家で過ごしている。"))
                .isRecorded();
        assertThat(worked.supported.version()).isPositive();
    }

    /** Children who eat alone are the town's issue: neither the file nor a word about anybody. */
    private void raisedWithoutNames() {
        Map<String, Object> gap =
                new HashMap<>(Map.of("kind", "PLACE_TO_BE", "area", "中部", "notedOn", today));
        gap.put("fileId", family.file);
        Answer named = coordinator.adds("/resource-gaps", gap);
        assertThat(named.status()).isEqualTo(400);
        assertThat(named.json().get("fields").findValuesAsString("field"))
                .containsExactly("fileId");
        gap.remove("fileId");

        long position = coordinator.adds("/resource-gaps", gap).isRecorded().position();

        var history = officer.get("/files/" + family.file).isShown().json().get("history");
        assertThat(history.findValuesAsString("position")).doesNotContain("" + position);
    }

    private void daughterAtTheCanteen(FamilyCase worked) {
        ledger.refused(
                "consent-not-covering",
                "X-02",
                () ->
                        worked.supported.adds(
                                coordinator, "support-entries", asked.canteen(worked.consent)));
        worked.supported.adds(coordinator, "support-entries", asked.canteen(hers())).isRecorded();
        assertThat(coordinator.get("/files/" + family.file).isShown().body())
                .contains("子ども食堂で宿題をした。");
    }

    private UUID hers() {
        for (var consent :
                coordinator.get("/files/" + family.file).isShown().json().get("consents")) {
            if (consent.get("person").asString().equals("見本 凜")) {
                return UUID.fromString(consent.get("consentId").asString());
            }
        }
        throw new AssertionError("no consent of the daughter on the page");
    }
}
