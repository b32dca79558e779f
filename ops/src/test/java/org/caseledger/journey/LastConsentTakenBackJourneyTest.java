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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The only person of a plan takes the consent back while the plan is being made anew: nobody can be
 * named any more, and yet a sitting suspends and ends the support.
 */
class LastConsentTakenBackJourneyTest {

    private static final List<UUID> NOBODY = List.of();

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final FamilyCase it = FamilyCase.supporting(town);
    private final Witnessed ledger = new Witnessed(town);

    @Test
    void a_sitting_that_names_nobody_suspends_and_ends_what_nobody_consents_to() {
        cannotBeSet("item-without-subject", "CF-07", NOBODY);
        asked().isRecorded();
        planIsMadeAnew();
        takenBack();
        draftIsGivenUp();
        suspended();
        ended();
    }

    private void planIsMadeAnew() {
        ledger.refused("no-plan-to-go-back-to", "MA-04", () -> withdraws(1));
        UUID decided = it.itemThatDecided("RE_PLAN", "APPROVED", 1);
        decides("re-plan-decisions", Map.of("itemId", decided)).isRecorded();
        PlanRequests next = new PlanRequests(it.mother, UUID.randomUUID(), town.today());
        decides("plans", next.plan(List.of(it.mother))).isRecorded();
        assertThat(shown().get("plan").get("version").asInt()).isEqualTo(2);
    }

    private void takenBack() {
        it.officer
                .decides(
                        1,
                        "/consents/" + it.consent + "/withdrawals",
                        Map.of("withdrawnOn", it.today))
                .isRecorded();
        ledger.refused("subject-without-consent", "X-02", this::asked);
        cannotBeSet("subject-without-consent", "MA-06", List.of(it.mother));
        cannotBeSet("item-without-subject", "CF-07", NOBODY);
    }

    private void cannotBeSet(String code, String rule, List<UUID> subjects) {
        Sitting sitting = room();
        ledger.refused(code, rule, () -> sitting.sets(file(), "CONSENT", subjects));
    }

    private void draftIsGivenUp() {
        ledger.refused("version-not-current", "MA-09", () -> withdraws(1));
        withdraws(2).isRecorded();
        JsonNode file = shown();
        assertThat(file.get("plan").get("version").asInt()).isEqualTo(1);
        assertThat(file.get("run").get("stage").asString()).isEqualTo("支援中");
        assertThat(file.get("roles")).hasSize(1);
    }

    private void suspended() {
        UUID item = itemThatDecided("SUSPENSION");
        decides(
                        "suspensions",
                        Map.of(
                                "itemId",
                                item,
                                "reason",
                                "同意が撤回された。",
                                "watch",
                                "連絡を待つ。",
                                "suspendedOn",
                                it.today))
                .isRecorded();
        assertThat(shown().get("run").get("stage").asString()).isEqualTo("中断");
    }

    private void ended() {
        decides("evaluations", it.evaluation()).isRecorded();
        UUID item = itemThatDecided("CLOSURE");
        decides("closure-decisions", Map.of("itemId", item, "reason", "同意が撤回された。")).isRecorded();
        decides("lead-supporters", it.requests.lead()).isRecorded();
        decides("lead-acceptances", it.requests.acceptedLead()).isRecorded();
        decides("closures", Map.of("closedOn", it.today)).isRecorded();
        assertThat(shown().get("run").get("stage").asString()).isEqualTo("終結");
    }

    /** An item that names nobody decides this, after it was refused to decide about a person. */
    private UUID itemThatDecided(String kind) {
        Sitting sitting = room();
        UUID item = sitting.sets(file(), "CONSENT", NOBODY).isRecorded().id("itemId");
        sitting.picks(item, COORDINATOR).isRecorded();
        long version = sitting.notes(item, COORDINATOR).isRecorded().version();
        ledger.refused(
                "decision-needs-persons",
                "MA-06",
                () -> sitting.decides(version, item, decision("RE_PLAN")));
        sitting.decides(version, item, decision(kind)).isRecorded();
        return item;
    }

    private Map<String, ?> decision(String kind) {
        Map<String, Object> decision = new HashMap<>(it.requests.decision(it.supported.id, kind));
        decision.remove("planVersion");
        return decision;
    }

    private Answer asked() {
        return it.coordinator.adds(
                "/files/" + file() + "/information-requests",
                Map.of(
                        "askedAgency",
                        SELF_RELIANCE_CENTRE.toString(),
                        "subjects",
                        List.of(it.mother),
                        "kinds",
                        List.of("LIVING"),
                        "necessity",
                        "家計の表をつくるため。"));
    }

    private Answer withdraws(int version) {
        return decides(
                "plan-draft-withdrawals",
                Map.of(
                        "version",
                        version,
                        "reason",
                        "同意が撤回された。",
                        "withdrawnOn",
                        it.today,
                        "nextReviewOn",
                        town.today().plusMonths(1).toString()));
    }

    private Answer decides(String acts, Map<String, ?> body) {
        return it.supported.decides(it.coordinator, acts, body);
    }

    private static Sitting room() {
        return Sitting.of(PLAN_CONFERENCE, town, town.as(COORDINATOR));
    }

    private UUID file() {
        return it.family.file;
    }

    private JsonNode shown() {
        return it.officer.get("/files/" + file()).isShown().json();
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
