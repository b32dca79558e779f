package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.said;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan that is amended, put off, declined, returned by the town, and made anew later. */
class PlanSentBackJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final FamilyCase it = FamilyCase.planned(town);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = it.today;
    private UUID role = it.role;

    @Test
    void every_version_goes_its_own_way_and_only_the_last_one_counts() {
        amended();
        putOff();
        declined();
        returned();
        decided();
        madeAnew();
    }

    private void amended() {
        ledger.refused("version-not-current", "MA-09", () -> deliberates(2, UUID.randomUUID()));
        ledger.refused("decision-missing", "MA-07", () -> deliberates(1, UUID.randomUUID()));
        deliberates(1, it.itemThatDecided("PLAN_APPROPRIATE", "AMEND", 1)).isRecorded();
        ledger.refused("plan-not-deliberated", "MA-08", () -> offers(role));
        drafts();
        ledger.refused("version-not-current", "MA-09", () -> agrees(1));
    }

    /** The person may agree before the sitting; the sitting still has to find the plan fitting. */
    private void putOff() {
        deliberates(2, it.itemThatDecided("PLAN_APPROPRIATE", "DEFERRED", 2)).isRecorded();
        agrees(2).isRecorded();
        ledger.refused("person-already-agreed", "MA-09", () -> agrees(2));
        ledger.refused("plan-not-deliberated", "MA-08", () -> decides(2));
        deliberates(2, it.itemThatDecided("PLAN_APPROPRIATE", "APPROVED", 2)).isRecorded();
        UUID again = it.itemThatDecided("PLAN_APPROPRIATE", "APPROVED", 2);
        ledger.refused("plan-already-deliberated", "MA-07", () -> deliberates(2, again));
    }

    private void declined() {
        offers(role).isRecorded();
        ledger.refused("role-already-offered", "MA-08", () -> offers(role));
        ledger.refused("not-the-agencys-answer", "MA-08", () -> takes(role, SCHOOL));
        Map<String, ?> no =
                Map.of(
                        "roleId",
                        role,
                        "reason",
                        "人手が足りない。",
                        "saidBy",
                        saidBy(SELF_RELIANCE_CENTRE),
                        "declinedOn",
                        today);
        it.supported.decides(it.coordinator, "role-refusals", no).isRecorded();
        ledger.refused("role-not-offered", "MA-08", () -> takes(role, SELF_RELIANCE_CENTRE));
        offers(role).isRecorded();
        takes(role, SELF_RELIANCE_CENTRE).isRecorded();
        refusesPlan().isRecorded();
        ledger.refused("plan-declined-by-person", "MA-09", () -> decides(2));
        agrees(2).isRecorded();
    }

    private void returned() {
        ledger.refused("officer-required", "MA-10", () -> returns(it.coordinator));
        returns(it.officer).isRecorded();
        ledger.refused("support-returned", "MA-10", () -> decides(2));
        drafts();
        ledger.refused("plan-not-deliberated", "MA-08", () -> decides(3));
        deliberates(3, it.itemThatDecided("PLAN_APPROPRIATE", "APPROVED", 3)).isRecorded();
        ledger.refused("agreement-missing", "MA-10", () -> decides(3));
        agrees(3).isRecorded();
    }

    private void decided() {
        String tomorrow = LocalDate.parse(today).plusDays(1).toString();
        ledger.refused("date-in-future", "X-08", () -> decides(3, tomorrow));
        decides(3).isRecorded();
        ledger.refused("support-already-decided", "MA-10", () -> decides(3));
        JsonNode file = it.coordinator.get("/files/" + it.family.file).isShown().json();
        assertThat(file.get("run").get("stage").asString()).isEqualTo("支援中");
        assertThat(file.get("plan").get("version").asInt()).isEqualTo(3);
    }

    private void madeAnew() {
        ledger.refused("re-plan-not-decided", "MA-07", this::draftsAgain);
        UUID item = it.itemThatDecided("RE_PLAN", "APPROVED", 3);
        Map<String, ?> anew = Map.of("itemId", item);
        it.supported.decides(it.coordinator, "re-plan-decisions", anew).isRecorded();
        ledger.refused(
                "decision-already-carried-out",
                "MA-07",
                () -> it.supported.decides(it.coordinator, "re-plan-decisions", anew));
        drafts();
        ledger.refused("support-not-decided", "MA-11", () -> evaluates(4));
        deliberates(4, it.itemThatDecided("PLAN_APPROPRIATE", "APPROVED", 4)).isRecorded();
        agrees(4).isRecorded();
        decides(4).isRecorded();
        ledger.refused("version-not-current", "MA-09", () -> evaluates(3));
        evaluates(4).isRecorded();
    }

    private Answer deliberates(int version, UUID item) {
        return it.supported.decides(
                it.coordinator, "deliberations", Map.of("version", version, "itemId", item));
    }

    private void drafts() {
        draftsAgain().isRecorded();
    }

    private Answer draftsAgain() {
        role = UUID.randomUUID();
        PlanRequests next = new PlanRequests(it.mother, role, LocalDate.parse(today));
        return it.supported.decides(it.coordinator, "plans", next.plan(List.of(it.mother)));
    }

    private Answer offers(UUID offered) {
        return it.supported.decides(it.coordinator, "role-offers", Map.of("roleId", offered));
    }

    private Answer takes(UUID offered, AgencyId saying) {
        return it.supported.decides(
                it.coordinator,
                "role-acceptances",
                Map.of("roleId", offered, "saidBy", saidBy(saying), "acceptedOn", today));
    }

    private Answer agrees(int version) {
        Map<String, Object> yes = new HashMap<>(it.personAgrees());
        yes.put("version", version);
        return it.supported.decides(it.coordinator, "plan-agreements", yes);
    }

    private Answer refusesPlan() {
        return it.supported.decides(
                it.coordinator,
                "plan-refusals",
                Map.of(
                        "version",
                        2,
                        "personId",
                        it.mother,
                        "reason",
                        "家計のことは自分でしたい。",
                        "saidBy",
                        said("PERSON_CONCERNED", it.mother),
                        "declinedOn",
                        today));
    }

    private Answer returns(ApiClient who) {
        return it.supported.decides(
                who,
                "support-withholdings",
                Map.of(
                        "version",
                        2,
                        "how",
                        "RETURNED",
                        "reason",
                        "本人の望みが読み取れない。",
                        "decidedOn",
                        today));
    }

    private Answer decides(int version) {
        return decides(version, today);
    }

    private Answer decides(int version, String on) {
        return it.supported.decides(
                it.officer, "support-decisions", Map.of("version", version, "decidedOn", on));
    }

    private Answer evaluates(int version) {
        Map<String, Object> seen = new HashMap<>(it.evaluation());
        seen.put("version", version);
        return it.supported.decides(it.coordinator, "evaluations", seen);
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
