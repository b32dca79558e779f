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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A family from the teacher's call to the end of the collaboration, with each illegal turn. */
class B45JourneyTest {

    private static final Set<AgencyId> CIRCLE =
            Set.of(WELFARE_SECTION, COORDINATION_DESK, SCHOOL, SELF_RELIANCE_CENTRE);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final UUID husband = UUID.randomUUID();
    private final UUID son = UUID.randomUUID();
    private final UUID daughter = UUID.randomUUID();
    private final UUID role = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final ApiClient worker = town.as(WORKER_A);
    private final Witnessed ledger = new Witnessed(town);
    private final String today = town.today().toString();
    private final PlanRequests requests = new PlanRequests(mother, role, town.today());

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_story_is_played_act_by_act_and_each_illegal_turn_is_refused() {
        Household family = Household.toldOfBy(town, SCHOOL, List.of(mother));
        family.member(mother, "見本 花子", "HEAD", true);
        family.member(husband, "見本 次郎", "SPOUSE", false);
        family.member(son, "見本 翔", "CHILD", false);
        family.member(daughter, "見本 桜", "CHILD", false);
        CaseByApi supported = referred(family);
        assessed(supported, family);
        planned(supported, family);
        UUID item = deliberated(supported, family);
        decided(supported, family, item);
        supportedOn(supported, family);
        gamblingDiscussedUnder106(family);
        reportedBeside(supported, family);
        ended(supported, family);
    }

    private CaseByApi referred(Household family) {
        String consultation = "/consultations/" + family.consultation;
        officer.decides(
                        0,
                        consultation + "/closures",
                        Map.of("advice", "担当外である。", "closedOn", today))
                .isRefused("consultation-not-triaged", "I-03");
        long version = family.triaged("MULTI_AGENCY");
        Map<String, ?> referral =
                Map.of(
                        "coordinator",
                        COORDINATION_DESK.toString(),
                        "basis",
                        "CONSENT",
                        "persons",
                        List.of(mother),
                        "reason",
                        "家計と登校と就職が重なっている。");
        officer.decides(version, consultation + "/referrals", referral)
                .isRefused("passing-without-consent", "X-02");
        UUID consent = family.agreed(mother, CIRCLE);
        CaseByApi supported =
                new CaseByApi(
                        officer.decides(version, consultation + "/referrals", referral)
                                .isRecorded()
                                .id("caseId"));
        supported
                .adds(coordinator, "referrals", Map.of("fileId", family.file, "receivedOn", today))
                .isRecorded();
        supported
                .decides(
                        coordinator,
                        "acceptances",
                        Map.of("consents", List.of(consent), "acceptedOn", today))
                .isRecorded();
        return supported;
    }

    private void assessed(CaseByApi supported, Household family) {
        supported
                .decides(coordinator, "plans", requests.plan(List.of(mother)))
                .isRefused("assessment-missing", "MA-03");
        List<String> findings = List.of("話がまとまらない。", "家計を表にした。", "希望が言葉になった。");
        for (String finding : findings) {
            told(supported, requests.assessment(mother, finding, said("PERSON_CONCERNED", mother)));
        }
        told(
                supported,
                requests.assessment(daughter, "朝がつらい。", said("PERSON_CONCERNED", daughter)));
        told(supported, requests.assessment(son, "自信をなくした。", said("PERSON_CONCERNED", son)));
        told(supported, requests.assessment(husband, "昼に酒を飲む日がある。", said("FAMILY", mother)));
        told(supported, requests.neighbourhood("近所から避けられている。"));
        assertThat(supported.version()).isEqualTo(1 + findings.size() + 4);
        assertThat(coordinator.get("/files/" + family.file).isShown().body())
                .contains("家族・世帯員 見本 花子");
    }

    private void told(CaseByApi supported, Map<String, ?> assessment) {
        supported.adds(coordinator, "assessments", assessment).isRecorded();
    }

    private void planned(CaseByApi supported, Household family) {
        family.asked(husband, "PLANNING", CIRCLE);
        supported
                .decides(coordinator, "plans", requests.plan(List.of(mother, husband)))
                .isRefused("plan-subject-without-consent", "MA-06");
        supported.decides(coordinator, "plans", requests.plan(List.of(mother))).isRecorded();
        supported
                .decides(coordinator, "role-offers", Map.of("roleId", role))
                .isRefused("plan-not-deliberated", "MA-08");
        supported
                .decides(coordinator, "closures", Map.of("closedOn", today))
                .isRefused("support-not-decided", "MA-11");
    }

    private UUID deliberated(CaseByApi supported, Household family) {
        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, coordinator);
        sitting.sets(family.file, "CONSENT", List.of(mother, husband))
                .isRefused("subject-without-consent", "MA-06");
        UUID item = sitting.sets(family.file, "CONSENT", List.of(mother)).isRecorded().id("itemId");
        sitting.notes(item, TEACHER).isRefused("attendee-not-picked", "R3");
        sitting.picks(item, TEACHER).isRecorded();
        sitting.notes(item, TEACHER).isRecorded();
        for (var partner : List.of(JOB_ADVISER, WORKER_A)) {
            sitting.picks(item, partner).isRecorded();
            sitting.notes(item, partner).isRecorded();
        }
        sitting.picks(item, COORDINATOR).isRecorded();
        long version = sitting.notes(item, COORDINATOR).isRecorded().version();
        sitting.decides(version, item, requests.decision(supported.id, "PLAN_APPROPRIATE"))
                .isRecorded();
        supported
                .decides(coordinator, "deliberations", Map.of("version", 1, "itemId", item))
                .isRecorded();
        return item;
    }

    private void decided(CaseByApi supported, Household family, UUID item) {
        supported.decides(coordinator, "role-offers", Map.of("roleId", role)).isRecorded();
        supported
                .decides(
                        worker,
                        "role-acceptances",
                        Map.of(
                                "roleId", role,
                                "saidBy", saidBy(SELF_RELIANCE_CENTRE),
                                "acceptedOn", today))
                .isRecorded();
        Map<String, ?> decision = Map.of("version", 1, "decidedOn", today);
        supported
                .decides(coordinator, "support-decisions", decision)
                .isRefused("officer-required", "MA-10");
        supported
                .decides(officer, "support-decisions", decision)
                .isRefused("agreement-missing", "MA-10");
        supported
                .decides(
                        coordinator,
                        "plan-agreements",
                        Map.of(
                                "version",
                                1,
                                "personId",
                                mother,
                                "form",
                                "OTHER_WRITING",
                                "agreedOn",
                                today))
                .isRecorded();
        supported.decides(officer, "support-decisions", decision).isRecorded();
        neighboursAreToldNothing(family);
        supported
                .decides(
                        coordinator,
                        "suspensions",
                        Map.of(
                                "itemId",
                                item,
                                "reason",
                                "休みたい。",
                                "watch",
                                "月に一度電話する。",
                                "suspendedOn",
                                today))
                .isRefused("suspension-not-decided", "MA-13");
    }

    private void supportedOn(CaseByApi supported, Household family) {
        UUID consent = family.agreed(mother, "SUPPORT", CIRCLE);
        supported.adds(coordinator, "support-entries", requests.entry(consent)).isRecorded();
        supported.adds(coordinator, "monitorings", requests.monitoring()).isRecorded();
    }

    /** The husband did not agree: what must be said about him is said under 106-6 or not at all. */
    private void gamblingDiscussedUnder106(Household family) {
        Sitting confidential = Sitting.of(SUPPORT_CONFERENCE, town, officer);
        UUID item =
                confidential
                        .sets(family.file, "SUPPORT_CONFERENCE_106_6", List.of(husband))
                        .isRecorded()
                        .id("itemId");
        confidential.picks(item, OFFICER).isRecorded();
        confidential.notes(item, OFFICER).isRecorded();
        officer.adds(confidential.at(item, "informations"), requests.gambling(husband))
                .isRecorded();

        String file = "/files/" + family.file;
        assertThat(officer.get(file).isShown().body()).contains("昼からパチンコ店にいる。");
        assertThat(coordinator.get(file).isShown().body()).doesNotContain("昼からパチンコ店にいる。");
    }

    /** Suspected neglect of the daughter goes its own way; the case neither waits nor ends. */
    private void reportedBeside(CaseByApi supported, Household family) {
        long before = supported.version();
        officer.adds(
                        "/households/" + family.household + "/observations",
                        requests.neglect(daughter))
                .isRecorded();
        supported.adds(coordinator, "monitorings", requests.monitoring()).isRecorded();
        assertThat(supported.version()).isEqualTo(before + 1);
    }

    private void neighboursAreToldNothing(Household family) {
        officer.adds("/files/" + family.file + "/disclosures", requests.toNeighbours())
                .isRefused("recipient-is-residents", "X-03");
    }

    private void ended(CaseByApi supported, Household family) {
        Map<String, ?> closing = Map.of("closedOn", today);
        supported
                .decides(coordinator, "closures", closing)
                .isRefused("plan-not-evaluated", "MA-14");
        supported
                .decides(
                        coordinator,
                        "evaluations",
                        Map.of(
                                "version", 1,
                                "result", "REACHED",
                                "changes", "見通しが立った。",
                                "nextStep", "CLOSE",
                                "evaluatedOn", today))
                .isRecorded();
        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, coordinator);
        UUID item = sitting.sets(family.file, "CONSENT", List.of(mother)).isRecorded().id("itemId");
        sitting.picks(item, COORDINATOR).isRecorded();
        long version = sitting.notes(item, COORDINATOR).isRecorded().version();
        sitting.decides(version, item, requests.decision(supported.id, "CLOSURE")).isRecorded();
        supported
                .decides(
                        coordinator,
                        "closure-decisions",
                        Map.of("itemId", item, "reason", "役割が定まった。"))
                .isRecorded();
        supported
                .decides(coordinator, "closures", closing)
                .isRefused("lead-supporter-missing", "MA-15");
        supported.decides(coordinator, "lead-supporters", requests.lead()).isRecorded();
        supported
                .decides(coordinator, "closures", closing)
                .isRefused("lead-supporter-not-accepted", "MA-15");
        supported.decides(coordinator, "lead-acceptances", requests.acceptedLead()).isRecorded();
        supported.decides(officer, "closures", closing).isRecorded();
        ledger.refused(
                "case-closed", "MA-14", () -> supported.decides(coordinator, "closures", closing));
        assertThat(officer.get("/cases").body()).contains("終結");
        supported.adds(coordinator, "follow-ups", requests.followUp("仕事が決まった。")).isRecorded();
    }
}
