package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The rejections R6 to R24, each by its number: what stands, what is asked for, what is answered,
 * and what may be done instead. R14 belongs to 参加支援, whose stream does not exist yet.
 */
class RejectionsJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

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
    void r6_a_husband_without_consent_is_no_subject_of_the_plan_but_the_others_go_on() {
        var it = FamilyCase.assessed(town);
        it.family.asked(it.husband, "PLANNING", FamilyCase.CIRCLE);

        ledger.refused(
                "plan-subject-without-consent",
                "MA-06",
                () -> plan(it, List.of(it.mother, it.husband)));
        plan(it, List.of(it.mother)).isRecorded();

        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, it.coordinator);
        ledger.refused(
                "subject-without-consent",
                "MA-06",
                () -> sitting.sets(it.family.file, "CONSENT", List.of(it.mother, it.husband)));
        sitting.sets(it.family.file, "CONSENT", List.of(it.mother)).isRecorded();
    }

    @Test
    void r7_a_role_is_not_binding_before_the_deliberation_and_may_be_proposed() {
        var it = FamilyCase.planned(town);

        Answer refused =
                ledger.refused(
                        "plan-not-deliberated",
                        "MA-08",
                        () ->
                                it.supported.decides(
                                        it.coordinator, "role-offers", Map.of("roleId", it.role)));

        assertThat(refused.json().get("allowed").findValuesAsString("title")).contains("役割の提案");
        it.supported
                .adds(
                        it.coordinator,
                        "role-proposals",
                        Map.of(
                                "agencyId",
                                SELF_RELIANCE_CENTRE.toString(),
                                "kind",
                                "TASK",
                                "task",
                                "家計の表づくりを手伝う。",
                                "from",
                                it.today))
                .isRecorded();
    }

    @Test
    void r9_only_a_municipal_officer_decides_on_support() {
        var it = FamilyCase.agreed(town);

        ledger.refused(
                "officer-required",
                "MA-10",
                () -> it.supported.decides(it.coordinator, "support-decisions", it.decision()));
        it.supported.decides(it.officer, "support-decisions", it.decision()).isRecorded();
    }

    @Test
    void r10_a_case_is_not_closed_without_an_evaluation() {
        var it = FamilyCase.supporting(town);

        Answer refused =
                ledger.refused("plan-not-evaluated", "MA-14", () -> closes(it, it.coordinator));

        assertThat(refused.json().get("allowed").findValuesAsString("title")).contains("評価");
    }

    @Test
    void r11_a_case_is_not_closed_without_a_lead_who_said_yes() {
        var it = FamilyCase.closureDecided(town);

        ledger.refused("lead-supporter-missing", "MA-15", () -> closes(it, it.coordinator));
        it.supported.decides(it.coordinator, "lead-supporters", it.requests.lead()).isRecorded();
        ledger.refused("lead-supporter-not-accepted", "MA-15", () -> closes(it, it.coordinator));
        it.supported
                .decides(it.coordinator, "lead-acceptances", it.requests.acceptedLead())
                .isRecorded();
        closes(it, it.coordinator).isRecorded();
    }

    @Test
    void r12_support_is_not_suspended_without_a_decision_of_the_conference() {
        var it = FamilyCase.supporting(town);
        UUID other = UUID.randomUUID();

        ledger.refused("suspension-not-decided", "MA-13", () -> suspends(it, other));

        suspends(it, it.itemThatDecided("SUSPENSION")).isRecorded();
    }

    @Test
    void r15_nothing_is_given_on_a_consent_that_was_withdrawn() {
        var it = FamilyCase.assessed(town);
        it.officer.adds(disclosures(it), it.provided(it.mother, it.consent)).isRecorded();

        withdraws(it);

        ledger.refused(
                "consent-does-not-hold",
                "C-06",
                () -> it.officer.adds(disclosures(it), it.provided(it.mother, it.consent)));
    }

    @Test
    void r16_what_stood_before_the_withdrawal_stands_unchanged() {
        var it = FamilyCase.assessed(town);
        String history = "/files/" + it.family.file + "/history?asOf=";
        long before =
                it.officer
                        .adds(disclosures(it), it.provided(it.mother, it.consent))
                        .isRecorded()
                        .position();
        var then = it.officer.get(history + before).isShown().json().get("history");

        withdraws(it);

        assertThat(it.officer.get(history + before).json().get("history")).isEqualTo(then);
        assertThat(then.size()).isGreaterThan(8);
    }

    @Test
    void r18_not_our_field_is_no_end_of_a_consultation() {
        Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(UUID.randomUUID()));
        String consultation = "/consultations/" + family.consultation;
        Map<String, ?> turnedAway =
                Map.of("advice", "担当外である。", "closedOn", town.today().toString());

        ledger.refused(
                "consultation-not-triaged",
                "I-03",
                () -> family.officer.decides(0, consultation + "/closures", turnedAway));
        long version = family.triaged("HAND_OVER");
        ledger.refused(
                "triage-not-carried-out",
                "I-03",
                () -> family.officer.decides(version, consultation + "/closures", turnedAway));
        Answer invented =
                family.officer.decides(
                        version,
                        consultation + "/closures",
                        Map.of("advice", "-", "closedOn", "2026-04-01", "outcome", "NOT_OURS"));
        assertThat(invented.status()).isEqualTo(400);
        assertThat(invented.json().get("fields").findValuesAsString("field")).contains("outcome");
    }

    @Test
    void r21_a_bankbook_is_kept_on_agreement_by_inventory_and_by_two_persons() {
        var it = FamilyCase.assessed(town);
        var two = Map.of("first", COORDINATOR.toString(), "second", WORKER_A.toString());
        var alone = Map.of("first", COORDINATOR.toString());
        var agreed = Map.of("agreement", "OTHER_WRITING", "agreedOn", it.today);
        var listed = Map.of("inventory", List.of("通帳一冊"));

        refusedCustody(it, "custody-without-agreement", List.of(listed), two);
        refusedCustody(it, "custody-without-inventory", List.of(agreed), two);
        refusedCustody(it, "custody-needs-two-persons", List.of(agreed, listed), alone);
        custody(it, List.of(agreed, listed), two).isRecorded();
    }

    @Test
    void r23_of_two_who_close_at_once_one_closes() {
        var it = FamilyCase.readyToClose(town);
        long version = it.supported.version();
        String path = "/cases/" + it.supported.id + "/closures";
        Map<String, ?> closing = Map.of("closedOn", it.today);

        List<Answer> answers =
                List.of(it.coordinator, it.officer).stream()
                        .map(who ->
                                CompletableFuture.supplyAsync(
                                        () -> who.decides(version, path, closing)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allMatch(answer -> answer.status() == 409 || answer.status() == 412);
        ledger.refused(
                "case-closed", "MA-14", () -> it.coordinator.decides(version + 1, path, closing));
    }

    @Test
    void r24_the_same_act_sent_again_records_nothing_again() {
        var it = FamilyCase.assessed(town);
        String key = UUID.randomUUID().toString();
        Map<String, ?> given = it.provided(it.mother, it.consent);

        Answer first = it.officer.addsOnce(key, disclosures(it), given).isRecorded();
        Answer again = it.officer.addsOnce(key, disclosures(it), given).isRecorded();

        assertThat(again.json().get("eventIds")).isEqualTo(first.json().get("eventIds"));
        assertThat(again.position()).isEqualTo(first.position());
    }

    private Answer plan(FamilyCase it, List<UUID> subjects) {
        return it.supported.decides(it.coordinator, "plans", it.requests.plan(subjects));
    }

    private Answer closes(FamilyCase it, ApiClient who) {
        return it.supported.decides(who, "closures", Map.of("closedOn", it.today));
    }

    private Answer suspends(FamilyCase it, UUID item) {
        return it.supported.decides(
                it.coordinator,
                "suspensions",
                Map.of(
                        "itemId",
                        item,
                        "reason",
                        "入院した。",
                        "watch",
                        "月に一度電話する。",
                        "suspendedOn",
                        it.today));
    }

    private void withdraws(FamilyCase it) {
        it.officer
                .decides(
                        1,
                        "/consents/" + it.consent + "/withdrawals",
                        Map.of("withdrawnOn", it.today, "reason", "いったん休みたい。"))
                .isRecorded();
    }

    private void refusedCustody(
            FamilyCase it, String code, List<Map<String, ?>> terms, Map<String, ?> who) {
        ledger.refused(code, "R21", () -> custody(it, terms, who));
    }

    private Answer custody(FamilyCase it, List<Map<String, ?>> terms, Map<String, ?> who) {
        Map<String, Object> body =
                new HashMap<>(
                        Map.of("personId", it.mother, "handledBy", who, "startedOn", it.today));
        terms.forEach(body::putAll);
        return it.supported.adds(it.coordinator, "valuables-custodies", body);
    }

    private static String disclosures(FamilyCase it) {
        return "/files/" + it.family.file + "/disclosures";
    }
}
