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
import java.util.Set;
import java.util.UUID;

/** A worry is handed on, given back, handed on elsewhere, referred, sent back, and taken. */
class HandedOnTwiceJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final ApiClient holder = town.as(WORKER_B);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = town.today().toString();
    private final Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(mother));

    @Test
    void nobody_is_turned_away_and_every_hand_over_ends_with_an_answer() {
        family.member(mother, "見本 ハル", "HEAD", true);
        ledger.refused("consultation-not-triaged", "I-03", () -> sends(CARE_CENTRE, "CONSENT"));
        family.triaged("HAND_OVER");
        nobodyIsToldWithoutBasis();
        String first = given(SELF_RELIANCE_CENTRE).id("handOverId").toString();
        givenBack(first);
        takenElsewhere(first);
        UUID returned = referred();
        waitsForTheDesk(returned);
        sentBackWithAdvice(returned);
        taken(referredOnce());
    }

    private void nobodyIsToldWithoutBasis() {
        ledger.refused("hand-over-to-itself", "I-05", () -> sends(WELFARE_SECTION, "CONSENT"));
        ledger.refused("receiver-is-residents", "X-03", () -> sends(NEIGHBOURS, "EMERGENCY"));
        ledger.refused(
                "passing-outside-municipality",
                "X-03",
                () -> sends(SELF_RELIANCE_CENTRE, "INTERNAL_USE"));
        ledger.refused(
                "passing-without-consent", "X-02", () -> sends(SELF_RELIANCE_CENTRE, "CONSENT"));
        family.agreed(
                mother,
                "HAND_OVER",
                Set.of(WELFARE_SECTION, SELF_RELIANCE_CENTRE, DISABILITY_CENTRE));
    }

    private Answer given(AgencyId to) {
        return sends(to, "CONSENT").isRecorded();
    }

    private void givenBack(String handOver) {
        ledger.refused("hand-over-waiting", "I-05", () -> sends(DISABILITY_CENTRE, "CONSENT"));
        ledger.refused("hand-over-waiting", "I-05", () -> closes(officer));
        ledger.hidden(() -> answers(holder, handOver, "acceptances", Map.of()));
        ApiClient receiver = town.as(WORKER_A);
        answers(receiver, handOver, "returns", Map.of("reply", "障害の相談窓口が先に会うのがよい。")).isRecorded();
        ledger.refused(
                "hand-over-not-waiting",
                "I-05",
                () -> answers(officer, handOver, "acceptances", Map.of()));
    }

    private void takenElsewhere(String first) {
        Map<String, Object> again = new HashMap<>(sheet(DISABILITY_CENTRE, "CONSENT"));
        again.put("resends", UUID.randomUUID());
        ledger.refused(
                "hand-over-not-returned",
                "I-05",
                () -> family.decides(officer, "hand-overs", again));
        again.put("resends", first);
        again.put("replyBy", town.today().minusDays(1).toString());
        ledger.refused(
                "reply-date-passed", "I-05", () -> family.decides(officer, "hand-overs", again));
        again.put("replyBy", town.today().plusDays(3).toString());
        String second =
                family.decides(officer, "hand-overs", again)
                        .isRecorded()
                        .id("handOverId")
                        .toString();
        ledger.refused(
                "hand-over-answered-by-another-agency",
                "I-05",
                () -> answers(officer, second, "acceptances", Map.of("saidBy", saidBy(SCHOOL))));
        answers(officer, second, "acceptances", Map.of("saidBy", saidBy(DISABILITY_CENTRE)))
                .isRecorded();
        ledger.hidden(() -> family.decides(town.as(WORKER_A), "hand-overs", again));
    }

    private UUID referred() {
        ledger.refused("passing-without-consent", "X-02", this::refers);
        family.agreed(mother, Set.of(WELFARE_SECTION, COORDINATION_DESK, DISABILITY_CENTRE));
        return referredOnce();
    }

    private UUID referredOnce() {
        UUID caseId = refers().isRecorded().id("caseId");
        ledger.refused("referral-already-made", "I-06", this::refers);
        return caseId;
    }

    /** Whoever may take the case up finds its number and the act that does it. */
    private void waitsForTheDesk(UUID caseId) {
        JsonNode file = coordinator.get("/files/" + family.file).isShown().json();
        assertThat(file.get("run").get("caseId").asString()).isEqualTo(caseId.toString());
        assertThat(file.get("run").get("stage").asString()).isEqualTo("つなぎの受付待ち");
        JsonNode taking = taking(file);
        assertThat(taking.get("allowed").asBoolean()).isTrue();
        assertThat(taking.get("path").asString()).isEqualTo("/cases/" + caseId + "/referrals");
        JsonNode others = taking(holder.get("/files/" + family.file).isShown().json());
        assertThat(others.get("allowed").asBoolean()).isFalse();
        assertThat(others.get("rule").asString()).startsWith("MA-01");
    }

    private static JsonNode taking(JsonNode file) {
        return file.get("nextActs")
                .valueStream()
                .filter(act -> act.get("act").asString().equals("receive-referral"))
                .findFirst()
                .orElseThrow();
    }

    private void sentBackWithAdvice(UUID caseId) {
        CaseByApi run = new CaseByApi(caseId);
        ledger.refused("referral-addressed-elsewhere", "MA-01", () -> receives(holder, run));
        receives(coordinator, run).isRecorded();
        run.decides(coordinator, "returns", Map.of("advice", "まず受診に付き添ってはどうか。")).isRecorded();
        ledger.refused(
                "case-not-waiting",
                "MA-02",
                () -> run.decides(coordinator, "returns", Map.of("advice", "もう一度。")));
        String history = holder.get("/files/" + family.file + "/history").isShown().body();
        assertThat(history).contains("まず受診に付き添ってはどうか。");
    }

    private void taken(UUID caseId) {
        CaseByApi run = new CaseByApi(caseId);
        receives(coordinator, run).isRecorded();
        UUID consent = family.agreed(mother, Set.of(COORDINATION_DESK));
        String yesterday = town.today().minusDays(1).toString();
        ledger.refused("consent-missing", "MA-02", () -> accepts(run, consent, yesterday));
        accepts(run, consent, today).isRecorded();
        ledger.refused("case-not-waiting", "MA-02", () -> accepts(run, consent, today));
        closes(holder).isRecorded();
        ledger.refused("consultation-closed", "I-09", () -> closes(holder));
        JsonNode file = coordinator.get("/files/" + family.file).isShown().json();
        assertThat(file.get("run").get("caseId").asString()).isEqualTo(caseId.toString());
        assertThat(file.get("run").get("stage").asString()).isEqualTo("アセスメント");
    }

    private Answer sends(AgencyId to, String basis) {
        return family.decides(officer, "hand-overs", sheet(to, basis));
    }

    private static Map<String, Object> sheet(AgencyId to, String basis) {
        return Map.of("to", to.toString(), "basis", basis, "reason", "眠れないと話した。");
    }

    private Answer answers(ApiClient who, String handOver, String how, Map<String, ?> body) {
        return family.decides(who, "hand-overs/" + handOver + "/" + how, body);
    }

    private Answer refers() {
        return family.decides(
                holder,
                "referrals",
                Map.of(
                        "coordinator",
                        COORDINATION_DESK.toString(),
                        "basis",
                        "CONSENT",
                        "persons",
                        List.of(mother),
                        "reason",
                        "住まいと受診と家計が重なっている。"));
    }

    private Answer receives(ApiClient who, CaseByApi run) {
        return run.adds(who, "referrals", Map.of("fileId", family.file, "receivedOn", today));
    }

    private Answer accepts(CaseByApi run, UUID consent, String on) {
        return run.decides(
                coordinator, "acceptances", Map.of("consents", List.of(consent), "acceptedOn", on));
    }

    private Answer closes(ApiClient who) {
        return family.decides(who, "closures", Map.of("advice", "引き継いだ。", "closedOn", today));
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
