package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;
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

/** What is done beside a plan: things kept, goods, proposals, urgent help; and an early end. */
class BesideThePlanJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final FamilyCase it = FamilyCase.assessed(town);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = it.today;
    private final String tomorrow = town.today().plusDays(1).toString();
    private final String yesterday = town.today().minusDays(1).toString();

    @Test
    void nothing_of_it_waits_for_a_plan_and_all_of_it_is_read_back() {
        proposed();
        given();
        plannedElsewhere();
        helpedAtOnce();
        UUID custody = kept();
        endedEarly(custody);
    }

    private void proposed() {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("personId", UUID.randomUUID());
        proposal.put("proposal", "配食");
        proposal.put("proposedOn", today);
        ledger.refused(
                "person-not-of-household", "X-01", () -> adds("service-proposals", proposal));
        proposal.put("personId", it.husband);
        UUID service = adds("service-proposals", proposal).isRecorded().id("service");
        Map<String, Object> answer = new HashMap<>();
        answer.put("service", service);
        answer.put("reply", "REFUSED");
        answer.put("saidBy", said("PERSON_CONCERNED", it.husband));
        answer.put("answeredOn", today);
        answer.put("askAgainOn", yesterday);
        ledger.refused("due-date-passed", "X-08", () -> adds("service-answers", answer));
        answer.put("askAgainOn", tomorrow);
        adds("service-answers", answer).isRecorded();
    }

    private void given() {
        Map<String, Object> rice = new HashMap<>();
        rice.put("kind", "FOOD");
        rice.put("persons", List.of());
        rice.put("content", "米五キロ");
        rice.put("occurred", day(today));
        ledger.refused("person-not-named", "MA-03", () -> adds("goods", rice));
        rice.put("persons", List.of(it.mother, it.husband));
        rice.put("occurred", day(tomorrow));
        ledger.refused("date-in-future", "X-08", () -> adds("goods", rice));
        rice.put("occurred", day(yesterday));
        adds("goods", rice).isRecorded();
    }

    private void plannedElsewhere() {
        Map<String, Object> plan = new HashMap<>();
        plan.put("scheme", "CARE_PLAN");
        plan.put("personId", it.mother);
        plan.put("agencyId", CARE_CENTRE.toString());
        plan.put("content", "通所を週に一度。");
        plan.put("from", today);
        plan.put("until", yesterday);
        ledger.refused("period-invalid", "X-08", () -> adds("other-scheme-plans", plan));
        plan.put("until", town.today().plusYears(3).toString());
        ledger.refused("other-plan-too-long", "MA-19", () -> adds("other-scheme-plans", plan));
        plan.put("longerBecause", "認定の期間が三年である。");
        adds("other-scheme-plans", plan).isRecorded();
    }

    private void helpedAtOnce() {
        Map<String, Object> help = new HashMap<>();
        help.put("persons", List.of(it.mother));
        help.put("support", "宿を一晩とった。");
        help.put("reason", "鍵をなくした。");
        help.put("occurred", day(today));
        help.put("reportBackBy", town.today().plusDays(60).toString());
        ledger.refused("report-back-too-late", "I-08", () -> adds("urgent-supports", help));
        help.put("reportBackBy", tomorrow);
        adds("urgent-supports", help).isRecorded();
        Map<String, Object> report = new HashMap<>();
        report.put("number", 2);
        report.put("report", "翌朝、鍵を替えた。");
        report.put("reportedOn", today);
        ledger.refused(
                "urgent-support-not-open", "I-08", () -> adds("urgent-support-reports", report));
        report.put("number", 1);
        report.put("itemId", UUID.randomUUID());
        ledger.refused("item-not-of-file", "I-08", () -> adds("urgent-support-reports", report));
        report.remove("itemId");
        adds("urgent-support-reports", report).isRecorded();
        ledger.refused(
                "urgent-support-not-open", "I-08", () -> adds("urgent-support-reports", report));
    }

    private UUID kept() {
        Map<String, Object> book = new HashMap<>();
        book.put("personId", it.mother);
        book.put("inventory", List.of("通帳一冊", "印鑑一本"));
        book.put("agreement", "OTHER_WRITING");
        book.put("agreedOn", today);
        book.put("handledBy", two());
        book.put("startedOn", yesterday);
        ledger.refused("custody-without-agreement", "R21", () -> adds("valuables-custodies", book));
        book.put("startedOn", today);
        book.put("returnBy", yesterday);
        ledger.refused("due-date-passed", "X-08", () -> adds("valuables-custodies", book));
        book.put("returnBy", tomorrow);
        return adds("valuables-custodies", book).isRecorded().id("custody");
    }

    private void endedEarly(UUID custody) {
        ledger.refused("valuables-still-kept", "R21", () -> ends("WITHDRAWN_BY_PERSON"));
        Map<String, Object> back = new HashMap<>();
        back.put("custody", custody);
        back.put("receipt", "受け取った。");
        back.put("handledBy", Map.of("first", COORDINATOR.toString()));
        back.put("returnedOn", today);
        ledger.refused(
                "custody-needs-two-persons", "R21", () -> decides("valuables-returns", back));
        back.put("handledBy", two());
        decides("valuables-returns", back).isRecorded();
        ledger.refused("custody-not-running", "R21", () -> decides("valuables-returns", back));
        ledger.refused("persons-remain", "MA-15", this::leaves);
        ends("WITHDRAWN_BY_PERSON").isRecorded();
        ledger.refused("case-closed", "MA-14", () -> ends("WITHDRAWN_BY_PERSON"));
        String history =
                it.coordinator.get("/files/" + it.family.file + "/history").isShown().body();
        assertThat(history).contains("配食", "米五キロ", "通所を週に一度。", "宿を一晩とった。", "通帳一冊", "受け取った。");
        JsonNode run = it.coordinator.get("/files/" + it.family.file).json().get("run");
        assertThat(run.get("stage").asString()).startsWith("終了");
    }

    private static Map<String, ?> two() {
        return Map.of("first", COORDINATOR.toString(), "second", WORKER_A.toString());
    }

    private Answer ends(String reason) {
        return decides("early-ends", Map.of("reason", reason, "endedOn", today));
    }

    private Answer leaves() {
        return decides("endings-after-leaving", Map.of("reason", "MOVED_AWAY", "endedOn", today));
    }

    private Answer adds(String acts, Map<String, ?> body) {
        return it.supported.adds(it.coordinator, acts, body);
    }

    private Answer decides(String acts, Map<String, ?> body) {
        return it.supported.decides(it.coordinator, acts, body);
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
