package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.saidBy;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.events.value.AgencyId;
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

/** Support that rests, ends after the end was once sent back, and begins on a new consent. */
class SuspendedAndReopenedJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final FamilyCase it = FamilyCase.supporting(town);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = it.today;
    private final String yesterday = town.today().minusDays(1).toString();

    @Test
    void it_rests_and_ends_only_as_a_sitting_decided_and_opens_on_a_consent_of_its_own() {
        suspended();
        sentBack();
        ended();
        followedUp();
        reopened();
    }

    private void suspended() {
        UUID deferred = it.itemThatDecided("SUSPENSION", "DEFERRED", 1);
        ledger.refused("decision-not-approved", "MA-07", () -> suspends(deferred, today));
        UUID item = it.itemThatDecided("SUSPENSION", "APPROVED", 1);
        ledger.refused("before-its-decision", "X-08", () -> suspends(item, yesterday));
        suspends(item, today).isRecorded();
        ledger.refused(
                "support-suspended", "MA-13", () -> decides("plan-agreements", it.personAgrees()));
        assertThat(stage()).isEqualTo("中断");
        it.supported.adds(it.coordinator, "monitorings", it.requests.monitoring()).isRecorded();
        Map<String, ?> on = Map.of("resumedOn", today);
        decides("resumptions", on).isRecorded();
        ledger.refused("support-not-suspended", "MA-13", () -> decides("resumptions", on));
    }

    private void sentBack() {
        Map<String, ?> proposal = Map.of("reason", "見通しが立った。", "proposedOn", today);
        ledger.refused("plan-not-evaluated", "MA-14", () -> decides("closure-proposals", proposal));
        decides("evaluations", it.evaluation()).isRecorded();
        decides("closure-proposals", proposal).isRecorded();
        ledger.refused(
                "closure-already-proposed", "MA-14", () -> decides("closure-proposals", proposal));
        UUID deferred = it.itemThatDecided("CLOSURE", "DEFERRED", 1);
        ledger.refused("decision-not-approved", "MA-07", () -> closureDecided(deferred));
        decides("closure-proposals", proposal).isRecorded();
        closureDecided(it.itemThatDecided("CLOSURE", "APPROVED", 1)).isRecorded();
    }

    private void ended() {
        ledger.refused("lead-supporter-missing", "MA-15", () -> closes(today));
        ledger.refused(
                "agency-may-not-know", "X-03", () -> decides("lead-supporters", lead(NEIGHBOURS)));
        decides("lead-supporters", lead(SELF_RELIANCE_CENTRE)).isRecorded();
        Map<String, ?> no = Map.of("saidBy", saidBy(SELF_RELIANCE_CENTRE), "declinedOn", today);
        decides("lead-refusals", no).isRecorded();
        ledger.refused("lead-supporter-missing", "MA-15", () -> closes(today));
        ledger.refused("lead-supporter-not-asked", "MA-15", () -> decides("lead-refusals", no));
        decides("lead-supporters", lead(SELF_RELIANCE_CENTRE)).isRecorded();
        decides("lead-acceptances", it.requests.acceptedLead()).isRecorded();
        ledger.refused("before-its-decision", "X-08", () -> closes(yesterday));
        closes(today).isRecorded();
        assertThat(stage()).isEqualTo("終結");
        ledger.refused("case-closed", "MA-14", () -> closes(today));
    }

    private void followedUp() {
        it.supported.adds(it.worker, "follow-ups", it.requests.followUp("働き始めた。")).isRecorded();
        assertThat(stage()).isEqualTo("終結");
        Map<String, Object> passed = new HashMap<>();
        passed.put("to", SELF_RELIANCE_CENTRE.toString());
        passed.put("reason", "引っ越した。");
        passed.put("watchPlan", "月に一度会う。");
        passed.put("handedOverOn", today);
        ledger.refused("lead-unchanged", "MA-15", () -> decides("lead-hand-overs", passed));
        passed.put("to", SCHOOL.toString());
        decides("lead-hand-overs", passed).isRecorded();
        ledger.refused("lead-answer-pending", "MA-15", () -> decides("lead-hand-overs", passed));
        decides("lead-acceptances", Map.of("saidBy", saidBy(SCHOOL), "acceptedOn", today))
                .isRecorded();
        JsonNode run = it.officer.get("/files/" + it.family.file).isShown().json().get("run");
        assertThat(run.get("lead").asString()).contains("学校");
    }

    private void reopened() {
        it.officer
                .decides(
                        1, "/consents/" + it.consent + "/withdrawals", Map.of("withdrawnOn", today))
                .isRecorded();
        Map<String, ?> again = Map.of("trigger", "家賃が払えなくなった。", "reopenedOn", today);
        decides("reopenings", again).isRecorded();
        ledger.refused("case-not-closed", "MA-17", () -> decides("reopenings", again));
        ledger.refused("consent-missing", "MA-02", () -> accepts(it.consent));
        UUID anew = it.family.agreed(it.mother, FamilyCase.CIRCLE);
        accepts(anew).isRecorded();
        PlanRequests next = new PlanRequests(it.mother, UUID.randomUUID(), town.today());
        decides("plans", next.plan(List.of(it.mother))).isRecorded();
        JsonNode file = it.officer.get("/files/" + it.family.file).isShown().json();
        assertThat(file.get("plan").get("version").asInt()).isEqualTo(2);
    }

    private Answer decides(String acts, Map<String, ?> body) {
        return it.supported.decides(it.coordinator, acts, body);
    }

    private Answer suspends(UUID item, String on) {
        return decides(
                "suspensions",
                Map.of(
                        "itemId",
                        item,
                        "reason",
                        "入院した。",
                        "watch",
                        "月に一度電話する。",
                        "watchBy",
                        SELF_RELIANCE_CENTRE.toString(),
                        "suspendedOn",
                        on));
    }

    private Answer closureDecided(UUID item) {
        return decides("closure-decisions", Map.of("itemId", item, "reason", "役割が定まった。"));
    }

    private static Map<String, ?> lead(AgencyId agency) {
        return Map.of("agencyId", agency.toString(), "watchPlan", "三か月は月に一度電話する。");
    }

    private Answer closes(String on) {
        return decides("closures", Map.of("closedOn", on));
    }

    private Answer accepts(UUID consent) {
        return decides("acceptances", Map.of("consents", List.of(consent), "acceptedOn", today));
    }

    private String stage() {
        return it.coordinator
                .get("/files/" + it.family.file)
                .isShown()
                .json()
                .get("run")
                .get("stage")
                .asString();
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
