package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A town that decides before the sitting and lets a support conference judge plans. */
class LocalRulesJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private static final String SETTINGS = "/municipalities/999997/profile-settings";

    private final Witnessed ledger = new Witnessed(town);
    private final ApiClient officer = town.as(OFFICER);

    @Test
    void the_order_of_the_steps_is_the_towns_and_the_support_decision_stays() {
        ledger.refused(
                "support-decision-left-out",
                "MA-10",
                () -> sets("AGREEMENTS_BEFORE_SUPPORT", "DELIBERATION,PERSON"));
        FamilyCase strict = FamilyCase.planned(town);
        ledger.refused(
                "plan-not-deliberated",
                "MA-08",
                () -> strict.supported.decides(officer, "support-decisions", strict.decision()));
        widened(strict);
        decisionFirst();
    }

    /** What a support conference may judge is the town's to say, from a day on. */
    private void widened(FamilyCase it) {
        Sitting sitting = Sitting.of(SUPPORT_CONFERENCE, town, officer);
        UUID item =
                sitting.sets(it.family.file, "SUPPORT_CONFERENCE_106_6", List.of(it.mother))
                        .isRecorded()
                        .id("itemId");
        sitting.picks(item, OFFICER).isRecorded();
        long seen = sitting.notes(item, OFFICER).isRecorded().version();
        Map<String, ?> fitting = it.requests.decision(it.supported.id, "PLAN_APPROPRIATE");
        ledger.refused(
                "decision-not-allowed-on-basis",
                "X-04",
                () -> sitting.decides(seen, item, fitting));
        sets("DECISIONS_ALSO_ON_106_6", "PLAN_APPROPRIATE").isRecorded();
        sitting.decides(seen, item, fitting).isRecorded();
        deliberates(it, item).isRecorded();
    }

    private void decisionFirst() {
        sets("DECISION_BEFORE_FIRST_SITTING", "true").isRecorded();
        FamilyCase it = FamilyCase.planned(town);
        UUID item = it.itemThatDecided("PLAN_APPROPRIATE");
        ledger.refused("support-decision-comes-first", "MA-10", () -> deliberates(it, item));
        ledger.refused(
                "officer-required",
                "MA-10",
                () -> it.supported.decides(it.coordinator, "support-decisions", it.decision()));
        it.supported.decides(officer, "support-decisions", it.decision()).isRecorded();
        ledger.refused(
                "plan-not-deliberated",
                "MA-08",
                () -> it.supported.decides(it.coordinator, "evaluations", it.evaluation()));
        deliberates(it, item).isRecorded();
        JsonNode file = it.coordinator.get("/files/" + it.family.file).isShown().json();
        assertThat(file.get("run").get("stage").asString()).isEqualTo("支援中");
    }

    private Answer deliberates(FamilyCase it, UUID item) {
        return it.supported.decides(
                it.coordinator, "deliberations", Map.of("version", 1, "itemId", item));
    }

    private Answer sets(String setting, String value) {
        return officer.adds(
                SETTINGS,
                Map.of(
                        "validFrom",
                        town.today().toString(),
                        "settings",
                        List.of(Map.of("setting", setting, "value", value))));
    }

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }
}
