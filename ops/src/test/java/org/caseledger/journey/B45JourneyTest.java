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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A family from the teacher's call to the end of the collaboration, with each illegal turn. */
class B45JourneyTest {

    private static final Set<AgencyId> CIRCLE =
            Set.of(WELFARE_SECTION, COORDINATION_DESK, SCHOOL, SELF_RELIANCE_CENTRE);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final UUID mother = UUID.randomUUID();
    private final UUID husband = UUID.randomUUID();
    private final UUID daughter = UUID.randomUUID();
    private final UUID role = UUID.randomUUID();
    private final ApiClient officer = town.as(OFFICER);
    private final ApiClient coordinator = town.as(COORDINATOR);
    private final ApiClient worker = town.as(WORKER_A);
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
        family.member(daughter, "見本 桜", "CHILD", false);
        CaseByApi supported = referred(family);
        assessed(supported);
        planned(supported, family);
        UUID item = deliberated(supported, family);
        decided(supported, family, item);
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

    private void assessed(CaseByApi supported) {
        supported
                .decides(coordinator, "plans", requests.plan(List.of(mother)))
                .isRefused("assessment-missing", "MA-03");
        List<String> findings = List.of("話がまとまらない。", "家計を表にした。", "希望が言葉になった。");
        for (String finding : findings) {
            supported
                    .adds(
                            coordinator,
                            "assessments",
                            requests.assessment(mother, finding, said("PERSON_CONCERNED", mother)))
                    .isRecorded();
        }
        supported
                .adds(
                        coordinator,
                        "assessments",
                        requests.assessment(daughter, "朝がつらい。", said("FAMILY", mother)))
                .isRecorded();
        supported
                .adds(
                        coordinator,
                        "assessments",
                        requests.assessment(husband, "昼に酒を飲む日がある。", said("FAMILY", mother)))
                .isRecorded();
        assertThat(supported.version()).isEqualTo(1 + findings.size() + 2);
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
        sitting.picks(item, COORDINATOR).isRecorded();
        sitting.notes(item, TEACHER).isRecorded();
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
                .isRefused("decision-missing", "MA-07");
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
        onlyOneOfTwoCloses(supported);
        supported.decides(coordinator, "closures", closing).isRefused("case-closed", "MA-14");
    }

    private void onlyOneOfTwoCloses(CaseByApi supported) {
        String path = "/cases/" + supported.id + "/closures";
        var both =
                List.of(coordinator, officer).stream()
                        .map(who ->
                                CompletableFuture.supplyAsync(() ->
                                        who.decides(
                                                supported.version(),
                                                path,
                                                Map.of("closedOn", today))))
                        .toList();
        List<Integer> statuses = new ArrayList<>();
        both.forEach(answer -> statuses.add(answer.join().status()));

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).allMatch(status -> status == 201 || status == 409 || status == 412);
        String file = officer.get("/cases").body();
        assertThat(file).contains("終結");
        seenClosed(supported);
    }

    private void seenClosed(CaseByApi supported) {
        Answer stale = supported.decides(officer, "closures", Map.of("closedOn", today));
        assertThat(stale.status()).isEqualTo(412);
        supported.adds(coordinator, "follow-ups", requests.followUp("続いている。")).isRecorded();
        String key = UUID.randomUUID().toString();
        String path = "/cases/" + supported.id + "/follow-ups";
        Answer first = coordinator.addsOnce(key, path, requests.followUp("電話があった。")).isRecorded();
        Answer again = coordinator.addsOnce(key, path, requests.followUp("電話があった。")).isRecorded();
        assertThat(again.json().get("eventIds")).isEqualTo(first.json().get("eventIds"));
        assertThat(again.position()).isEqualTo(first.position());
        assertThat(coordinator.addsOnce(key, path, requests.followUp("別の内容。")).status())
                .isEqualTo(422);
        supported.adds(coordinator, "follow-ups", requests.followUp("仕事が決まった。")).isRecorded();
    }
}
