package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.MihonTown.PLAN_CONFERENCE;

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

/** A couple with one plan for both; he dies, and the plan is made anew for her. */
class DeathInThePlanJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final FamilyCase it = FamilyCase.assessed(town);
    private final Witnessed ledger = new Witnessed(town);
    private final List<UUID> both = List.of(it.mother, it.husband);

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void who_died_holds_up_nothing_for_the_one_who_lives() {
        ledger.refused("plan-subject-without-consent", "MA-06", () -> plans(both));
        it.family.agreed(it.husband, FamilyCase.CIRCLE);
        plans(both).isRecorded();
        decided("deliberations", "PLAN_APPROPRIATE", both, Map.of("version", 1)).isRecorded();
        agrees(it.mother).isRecorded();
        ledger.refused("agreement-missing", "MA-10", this::decides);
        agrees(it.husband).isRecorded();
        decides().isRecorded();
        died();
        ledger.refused("re-plan-not-decided", "MA-07", () -> plans(List.of(it.mother)));
        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, it.coordinator);
        ledger.refused(
                "subject-without-consent",
                "MA-06",
                () -> sitting.sets(it.family.file, "CONSENT", both));
        decided("re-plan-decisions", "RE_PLAN", List.of(it.mother), Map.of()).isRecorded();
        ledger.refused("plan-subject-without-consent", "MA-06", () -> plans(both));
        plans(List.of(it.mother)).isRecorded();
        JsonNode plan = it.officer.get("/files/" + it.family.file).isShown().json().get("plan");
        assertThat(plan.get("version").asInt()).isEqualTo(2);
        assertThat(plan.get("died").isEmpty()).isTrue();
    }

    private void died() {
        String deaths = "/households/" + it.family.household + "/deaths";
        Map<String, ?> death =
                Map.of(
                        "personId", it.husband,
                        "died", day(it.today),
                        "saidBy", said("FAMILY", it.mother));
        it.officer.decides(2, deaths, death).isRecorded();
        ledger.refused("member-died", "X-08", () -> it.officer.decides(3, deaths, death));
        JsonNode file = it.officer.get("/files/" + it.family.file).isShown().json();
        assertThat(file.get("plan").get("died").toString()).contains("見本 次郎");
        assertThat(file.get("consents").toString()).contains("死亡により終了");
    }

    private Answer plans(List<UUID> subjects) {
        PlanRequests requests = new PlanRequests(it.mother, UUID.randomUUID(), town.today());
        return it.supported.decides(it.coordinator, "plans", requests.plan(subjects));
    }

    private Answer decided(String acts, String kind, List<UUID> named, Map<String, ?> more) {
        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, it.coordinator);
        UUID item = sitting.sets(it.family.file, "CONSENT", named).isRecorded().id("itemId");
        sitting.picks(item, COORDINATOR).isRecorded();
        long seen = sitting.notes(item, COORDINATOR).isRecorded().version();
        sitting.decides(seen, item, it.requests.decision(it.supported.id, kind)).isRecorded();
        Map<String, Object> body = new HashMap<>(more);
        body.put("itemId", item);
        return it.supported.decides(it.coordinator, acts, body);
    }

    private Answer agrees(UUID person) {
        Map<String, Object> yes = new HashMap<>(it.personAgrees());
        yes.put("personId", person);
        return it.supported.decides(it.coordinator, "plan-agreements", yes);
    }

    private Answer decides() {
        return it.supported.decides(it.officer, "support-decisions", it.decision());
    }
}
