package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.saidBy;
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
import java.util.Set;
import java.util.UUID;

/** A young man who is watched over, in danger, heard, consents, takes it back and consents anew. */
class OutreachAndBackJourneyTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID son = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = town.today().toString();
    private final String yesterday = town.today().minusDays(1).toString();
    private final Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(son));
    private StreamByApi outreach = new StreamByApi("", 0);

    @Test
    void the_work_goes_on_without_consent_with_it_and_after_it_was_taken_back() {
        family.member(son, "見本 悠", "HEAD", true);
        signalled();
        watchedOver();
        inDanger();
        heard();
        UUID first = consented();
        takenBack(first);
        UUID second = consentedAnew(first);
        wentOn(second);
    }

    private void signalled() {
        ledger.refused("signal-source-unclear", "O-01", () -> signals(saidBy(CARE_CENTRE)));
        UUID id = signals(Map.of("kind", "RESIDENT")).isRecorded().id("outreachId");
        outreach = new StreamByApi("/outreaches/" + id, 0);
        ledger.refused(
                "outreach-not-open",
                "O-02",
                () -> outreach.adds(officer, "attempts", OutreachRequests.attempt(today)));
        ledger.refused("outreach-not-open", "O-02", () -> ends("REFUSED_FOR_GOOD", today));
        outreach.adds(
                        officer,
                        "openings",
                        Map.of(
                                "fileId",
                                family.file,
                                "personId",
                                son,
                                "agencyId",
                                COORDINATION_DESK.toString(),
                                "ground",
                                "REFUSING",
                                "openedOn",
                                today))
                .isRecorded();
    }

    private void watchedOver() {
        ledger.refused("hold-without-watch", "O-04", () -> holds(today));
        Map<String, ?> watch = Map.of("agencyId", CARE_CENTRE.toString(), "arrangement", "週に一度見る。");
        outreach.adds(coordinator, "watches", watch).isRecorded();
        ledger.refused("outreach-due-date-passed", "X-08", () -> holds(yesterday));
        holds(today).isRecorded();
        ledger.refused("outreach-already-held", "O-04", () -> holds(today));
        Map<String, ?> release =
                Map.of("agencyId", CARE_CENTRE.toString(), "reason", "訪ねにくい。", "releasedOn", today);
        ledger.refused(
                "hold-without-watch",
                "O-04",
                () -> outreach.decides(coordinator, "watch-releases", release));
        Map<String, ?> resumed = Map.of("resumedOn", today);
        outreach.decides(coordinator, "resumptions", resumed).isRecorded();
        ledger.refused(
                "outreach-not-held",
                "O-04",
                () -> outreach.decides(coordinator, "resumptions", resumed));
    }

    private void inDanger() {
        Map<String, Object> danger = new HashMap<>();
        danger.put("danger", "三日食べていない。");
        danger.put("done", "救急車を呼んだ。");
        danger.put("occurred", day(today));
        danger.put("reportBackBy", yesterday);
        ledger.refused(
                "outreach-due-date-passed",
                "X-08",
                () -> outreach.adds(coordinator, "emergencies", danger));
        danger.put("reportBackBy", town.today().plusDays(200).toString());
        ledger.refused(
                "outreach-report-back-too-late",
                "X-08",
                () -> outreach.adds(coordinator, "emergencies", danger));
        danger.put("reportBackBy", town.today().plusDays(7).toString());
        outreach.adds(coordinator, "emergencies", danger).isRecorded();
        ledger.refused("emergency-open", "O-10", () -> holds(today));
        ledger.refused("emergency-open", "O-10", () -> ends("MOVED_AWAY", today));
        Map<String, ?> over = Map.of("report", "退院した。", "endedOn", today);
        outreach.decides(coordinator, "emergency-ends", over).isRecorded();
        ledger.refused(
                "no-emergency-open",
                "O-10",
                () -> outreach.decides(coordinator, "emergency-ends", over));
    }

    private void heard() {
        Map<String, Object> no = new HashMap<>();
        no.put("extent", "FOR_GOOD");
        no.put("saidBy", saidBy(CARE_CENTRE));
        no.put("occurred", day(today));
        ledger.refused(
                "refusal-not-the-persons-own",
                "O-05",
                () -> outreach.adds(coordinator, "contact-refusals", no));
        no.put("extent", "FOR_NOW");
        outreach.adds(coordinator, "contact-refusals", no).isRecorded();
        outreach.adds(coordinator, "attempts", OutreachRequests.attempt(today)).isRecorded();
        Map<String, ?> call =
                Map.of("initiator", "PERSON", "occurred", day(today), "content", "夜に電話があった。");
        outreach.adds(coordinator, "first-contacts", call).isRecorded();
        ledger.refused(
                "first-contact-already-recorded",
                "O-06",
                () -> outreach.adds(coordinator, "first-contacts", call));
        ledger.refused("refusal-not-recorded", "O-08", () -> ends("REFUSED_FOR_GOOD", today));
    }

    private UUID consented() {
        ledger.refused("consent-not-given", "C-08", this::refersOn);
        UUID consent = family.agreed(son, Set.of(WELFARE_SECTION, COORDINATION_DESK));
        switches(consent).isRecorded();
        ledger.refused("basis-already-switched", "O-10", () -> switches(consent));
        return consent;
    }

    /** Without his consent the work rests on 支援会議 again, and a plan is made there. */
    private void takenBack(UUID consent) {
        officer.decides(1, "/consents/" + consent + "/withdrawals", Map.of("withdrawnOn", today))
                .isRecorded();
        ledger.refused("consent-not-given", "C-08", this::refersOn);
        Sitting sitting = Sitting.of(SUPPORT_CONFERENCE, town, officer);
        UUID item =
                sitting.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(son))
                        .isRecorded()
                        .id("itemId");
        ledger.refused("plan-not-decided-on-106-6-item", "O-03", () -> plans(item));
        sitting.picks(item, OFFICER).isRecorded();
        long seen = sitting.notes(item, OFFICER).isRecorded().version();
        sitting.decides(seen, item, OutreachRequests.decision("OUTREACH_PLAN_BEFORE_CONSENT"))
                .isRecorded();
        plans(item).isRecorded();
    }

    private UUID consentedAnew(UUID first) {
        ledger.refused("basis-already-switched", "O-10", () -> switches(first));
        UUID anew = family.agreed(son, Set.of(WELFARE_SECTION, COORDINATION_DESK));
        switches(anew).isRecorded();
        return anew;
    }

    private void wentOn(UUID consent) {
        ledger.refused("not-referred-on", "C-08", () -> ends("WENT_ON_IN_MULTI_AGENCY", today));
        UUID caseId = refersOn().isRecorded().id("caseId");
        assertThat(run().get("caseId").asString()).isEqualTo(caseId.toString());
        ledger.refused("before-opening", "O-10", () -> ends("WENT_ON_IN_MULTI_AGENCY", yesterday));
        ends("WENT_ON_IN_MULTI_AGENCY", today).isRecorded();
        ledger.refused(
                "outreach-closed",
                "O-08",
                () -> outreach.adds(coordinator, "attempts", OutreachRequests.attempt(today)));
        CaseByApi taken = new CaseByApi(caseId);
        taken.adds(coordinator, "referrals", Map.of("fileId", family.file, "receivedOn", today))
                .isRecorded();
        taken.decides(
                        coordinator,
                        "acceptances",
                        Map.of("consents", List.of(consent), "acceptedOn", today))
                .isRecorded();
        assertThat(run().get("stage").asString()).isEqualTo("アセスメント");
    }

    private JsonNode run() {
        return coordinator.get("/files/" + family.file).isShown().json().get("run");
    }

    private Answer signals(Map<String, ?> by) {
        return officer.adds(
                "/outreach-signals",
                Map.of(
                        "fileId",
                        family.file,
                        "personId",
                        son,
                        "source",
                        "RESIDENT",
                        "signal",
                        "新聞がたまっている。",
                        "saidBy",
                        by,
                        "occurred",
                        day(today)));
    }

    private Answer holds(String reviewOn) {
        return outreach.decides(
                coordinator,
                "holds",
                Map.of("reason", "しばらく見守る。", "heldOn", today, "reviewOn", reviewOn));
    }

    private Answer ends(String reason, String on) {
        return outreach.decides(
                officer, "endings", Map.of("reason", reason, "note", "終える。", "endedOn", on));
    }

    private Answer switches(UUID consent) {
        return outreach.decides(
                coordinator, "basis-switches", Map.of("consentId", consent, "switchedOn", today));
    }

    private Answer refersOn() {
        return outreach.decides(
                coordinator,
                "referrals",
                Map.of(
                        "coordinator",
                        COORDINATION_DESK.toString(),
                        "reason",
                        "住まいと仕事が重なっている。",
                        "referredOn",
                        today));
    }

    private Answer plans(UUID item) {
        return outreach.decides(
                coordinator,
                "plans",
                Map.of(
                        "itemId",
                        item,
                        "approach",
                        "また手紙から始める。",
                        "roles",
                        List.of(
                                Map.of(
                                        "agencyId",
                                        COORDINATION_DESK.toString(),
                                        "task",
                                        "手紙を書く。"))));
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
