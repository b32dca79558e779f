package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.journey.Household.said;
import static org.caseledger.journey.Household.saidBy;
import static org.caseledger.ops.demo.DemonstrationUsers.*;
import static org.caseledger.ops.demo.MihonTown.*;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A mother with dementia and the son who cares for her and once hit her: the years before the
 * ledger as told history, then work with both. 参加支援 for the son's return to work is played up to
 * the offer of a service; its own stream does not exist yet.
 */
class FAJourneyTest {

    static final String STRUCK = "息子が母を叩き、母が入院した。";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final UUID son = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = town.today().toString();
    private final Household family = Household.toldOfBy(town, CARE_CENTRE, List.of(mother, son));
    private final String household = "/households/" + family.household;
    private final FARequests asked = new FARequests(mother, son, family.file, town.today());
    private String outreach = "";

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_years_before_are_told_and_the_work_goes_on_from_today() {
        family.member(mother, "見本 トメ", "HEAD", true);
        family.member(son, "見本 勇", "CHILD", true);
        thePast();
        heldBeforeTheStatute();
        reachedOut();
        struckAndReported();
        FamilyCase worked = FamilyCase.in(town, family, son, mother).assessed();
        refusedOneService(worked);
        motherIsCaredFor(worked);
        worked.planned().agreed().supporting();
        helpedAtOnce(worked);
        monitored(worked);
        protectedFromHim();
    }

    /** What happened before the ledger carries how exactly it is known, who told it and from where. */
    private void thePast() {
        told("1998-01-01", "ABOUT", "母の病気を近所が知るようになった。", saidBy(CARE_CENTRE));
        told("2013-01-01", "ABOUT", "父が亡くなった。", said("FAMILY", son));
        told("2015-01-01", "ABOUT", "季節ごとに母の行方が分からなくなった。", said("FAMILY", son));
        told("2016-01-01", "YEAR", "自治会と警察が母を捜し、見守りの網に登録した。", saidBy(CARE_CENTRE));
        told("2017-01-01", "YEAR", STRUCK, saidBy(HOSPITAL));

        Answer undated =
                officer.adds(
                        household + "/historical-facts",
                        Map.of(
                                "persons", List.of(mother),
                                "fact", "昔のこと。",
                                "saidBy", said("FAMILY", son)));
        assertThat(undated.status()).isEqualTo(400);
        assertThat(undated.json().get("fields").findValuesAsString("field")).contains("occurred");
        String file = officer.get("/files/" + family.file).isShown().body();
        assertThat(file).contains("1998年1月1日頃", "2016年(月日は不明)", "町の相談記録", STRUCK);
    }

    private void told(String on, String precision, String fact, Map<String, ?> by) {
        officer.adds(
                        household + "/historical-facts",
                        Map.of(
                                "persons",
                                List.of(mother),
                                "fact",
                                fact,
                                "origin",
                                "町の相談記録",
                                "occurred",
                                Map.of("on", on, "precision", precision),
                                "saidBy",
                                by))
                .isRecorded();
    }

    /** The supporters' meeting of 2017 rested on another statute; 106-6 did not exist. */
    private void heldBeforeTheStatute() {
        String heldOn = "2017-11-01";
        ledger.refused(
                "no-body-in-force",
                "R2",
                () ->
                        officer.adds(
                                "/sittings", asked.sitting(SUPPORT_CONFERENCE.toString(), heldOn)));
        ledger.refused(
                "body-basis-not-in-force",
                "R2",
                () -> officer.adds("/bodies", OutreachRequests.body("2017-04-01")));
        String body =
                officer.adds("/bodies", asked.supportersMeeting())
                        .isRecorded()
                        .id("bodyId")
                        .toString();
        UUID held =
                officer.adds("/sittings", asked.sitting(body, heldOn)).isRecorded().id("sittingId");
        Sitting meeting = new Sitting(officer, held);
        ledger.refused(
                "no-106-6-body-in-force",
                "R2",
                () -> meeting.sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(mother)));
        UUID item =
                meeting.sets(family.file, "OTHER_STATUTE", List.of(mother, son))
                        .isRecorded()
                        .id("itemId");
        meeting.invites(item, SOCIAL_WORKER).isRecorded();
        meeting.notes(item, SOCIAL_WORKER).isRecorded();
        ledger.refused(
                "decision-not-allowed-on-basis",
                "X-04",
                () -> officer.adds(meeting.at(item, "approach-roles"), asked.followUp()));
    }

    private void reachedOut() {
        outreach =
                officer.adds("/outreach-signals", asked.signal())
                        .isRecorded()
                        .id("outreachId")
                        .toString();
        acts("openings", asked.opening()).isRecorded();
        ledger.refused("outreach-already-open", "O-02", () -> acts("openings", asked.opening()));
        acts("watches", asked.watch()).isRecorded();
        for (int visit = 0; visit < 2; visit++) {
            acts("home-visits", asked.visit()).isRecorded();
        }
    }

    private Answer acts(String acts, Map<String, ?> body) {
        return officer.adds("/outreaches/" + outreach + "/" + acts, body);
    }

    private void struckAndReported() {
        long number =
                officer.adds(household + "/observations", asked.observed()).isRecorded().version();
        assertThat(number).isPositive();
        officer.adds(household + "/abuse-reports", asked.reported()).isRecorded();
    }

    private void refusedOneService(FamilyCase worked) {
        UUID pension = proposed(worked, son, "障害年金の申請");
        answered(worked, pension, "REFUSED", "母の世話があるから。", son);
        ledger.refused(
                "service-not-proposed",
                "X-06",
                () -> worked.supported.adds(coordinator, "service-answers", asked.refusal(son)));

        String file = coordinator.get("/files/" + family.file).isShown().body();
        assertThat(file).contains("障害年金の申請");
        worked.supported
                .adds(
                        coordinator,
                        "assessments",
                        worked.requests.assessment(
                                son, "断った後も相談は続く。", said("PERSON_CONCERNED", son)))
                .isRecorded();
    }

    private UUID proposed(FamilyCase worked, UUID person, String proposal) {
        return worked.supported
                .adds(
                        coordinator,
                        "service-proposals",
                        Map.of("personId", person, "proposal", proposal, "proposedOn", today))
                .isRecorded()
                .id("service");
    }

    private void answered(FamilyCase worked, UUID service, String reply, String why, UUID by) {
        worked.supported
                .adds(coordinator, "service-answers", asked.answer(service, reply, why, by))
                .isRecorded();
    }

    private void motherIsCaredFor(FamilyCase worked) {
        UUID care = proposed(worked, mother, "通所と訪問の介護");
        answered(worked, care, "ACCEPTED", "昼に出かけたい。", mother);
        worked.supported.adds(coordinator, "other-scheme-plans", asked.carePlan()).isRecorded();
        UUID job = proposed(worked, son, "短い時間の仕事の体験");
        answered(worked, job, "CONSIDERING", "考えたい。", son);
    }

    private void helpedAtOnce(FamilyCase worked) {
        Map<String, ?> late = asked.urgent(town.today().minusDays(1).toString());
        ledger.refused(
                "due-date-passed",
                "X-08",
                () -> worked.supported.adds(coordinator, "urgent-supports", late));
        worked.supported
                .adds(
                        coordinator,
                        "urgent-supports",
                        asked.urgent(town.today().plusDays(7).toString()))
                .isRecorded();
    }

    private void monitored(FamilyCase worked) {
        worked.supported
                .adds(
                        coordinator,
                        "monitorings",
                        Map.of(
                                "monitoredOn",
                                today,
                                "findings",
                                "収入と職場での人間関係が課題として残る。",
                                "nextReviewOn",
                                town.today().plusMonths(2).toString()))
                .isRecorded();
        assertThat(coordinator.get("/files/" + family.file).isShown().body()).contains("支援中");
    }

    /** The one who hit and the one who is supported are the same man: she can be hidden from him. */
    private void protectedFromHim() {
        officer.adds(
                        household + "/protections",
                        Map.of(
                                "personId",
                                mother,
                                "kind",
                                "ELDER_PROTECTION",
                                "from",
                                Map.of("persons", List.of(son)),
                                "decidedBy",
                                "見本市 福祉課",
                                "request",
                                "居所を息子に知らせない。",
                                "named",
                                List.of(OFFICER.toString()),
                                "acceptedOn",
                                today))
                .isRecorded();
        ledger.refused(
                "whereabouts-protected",
                "HP-02",
                () -> officer.adds(household + "/member-facts", asked.newHome("value", "見本荘の三階")));
        String kept =
                officer.adds("/sealed-notes", Map.of("content", "見本荘の三階", "kind", "LOCATION"))
                        .isRecorded()
                        .id("noteId")
                        .toString();
        officer.adds(household + "/member-facts", asked.newHome("kept", kept)).isRecorded();
        assertThat(coordinator.get("/files/" + family.file).isShown().body()).doesNotContain("見本荘");
    }
}
