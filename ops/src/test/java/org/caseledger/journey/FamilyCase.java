package org.caseledger.journey;

import static org.caseledger.journey.Household.said;
import static org.caseledger.journey.Household.saidBy;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.events.value.AgencyId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A mother who consented and a husband who did not, brought through the collaboration by stages. */
final class FamilyCase {

    static final Set<AgencyId> CIRCLE =
            Set.of(WELFARE_SECTION, COORDINATION_DESK, SCHOOL, SELF_RELIANCE_CENTRE);

    final UUID mother = UUID.randomUUID();
    final UUID husband = UUID.randomUUID();
    final UUID role = UUID.randomUUID();
    final ApiClient officer;
    final ApiClient coordinator;
    final ApiClient worker;
    final PlanRequests requests;
    final Household family;
    final UUID consent;
    final CaseByApi supported;
    final String today;
    private final Town town;

    private FamilyCase(Town town) {
        this.town = town;
        today = town.today().toString();
        officer = town.as(OFFICER);
        coordinator = town.as(COORDINATOR);
        worker = town.as(WORKER_A);
        requests = new PlanRequests(mother, role, town.today());
        family = Household.toldOfBy(town, SCHOOL, List.of(mother));
        family.member(mother, "見本 花子", "HEAD", true);
        family.member(husband, "見本 次郎", "SPOUSE", false);
        consent = family.agreed(mother, CIRCLE);
        supported = referred();
    }

    /** Accepted and assessed; no plan yet. */
    static FamilyCase assessed(Town town) {
        FamilyCase it = new FamilyCase(town);
        it.supported
                .adds(
                        it.coordinator,
                        "assessments",
                        it.requests.assessment(
                                it.mother, "家計を表にした。", said("PERSON_CONCERNED", it.mother)))
                .isRecorded();
        return it;
    }

    /** A plan for the mother, not deliberated. */
    static FamilyCase planned(Town town) {
        FamilyCase it = assessed(town);
        it.supported
                .decides(it.coordinator, "plans", it.requests.plan(List.of(it.mother)))
                .isRecorded();
        return it;
    }

    /** Deliberated, agreed by the person and with its role accepted; not yet decided. */
    static FamilyCase agreed(Town town) {
        FamilyCase it = planned(town);
        it.carriedOut("deliberations", "PLAN_APPROPRIATE", Map.of("version", 1));
        it.decides("role-offers", Map.of("roleId", it.role));
        it.decides("role-acceptances", it.accepts());
        it.decides("plan-agreements", it.personAgrees());
        return it;
    }

    /** Support runs under the plan. */
    static FamilyCase supporting(Town town) {
        FamilyCase it = agreed(town);
        it.supported.decides(it.officer, "support-decisions", it.decision()).isRecorded();
        return it;
    }

    /** Evaluated, and a sitting decided on closure; nobody leads yet. */
    static FamilyCase closureDecided(Town town) {
        FamilyCase it = supporting(town);
        it.decides("evaluations", it.evaluation());
        it.carriedOut("closure-decisions", "CLOSURE", Map.of("reason", "役割が定まった。"));
        return it;
    }

    /** Everything that closing needs is there. */
    static FamilyCase readyToClose(Town town) {
        FamilyCase it = closureDecided(town);
        it.decides("lead-supporters", it.requests.lead());
        it.decides("lead-acceptances", it.requests.acceptedLead());
        return it;
    }

    private CaseByApi referred() {
        long version = family.triaged("MULTI_AGENCY");
        String consultation = "/consultations/" + family.consultation;
        CaseByApi received =
                new CaseByApi(
                        officer.decides(version, consultation + "/referrals", referral())
                                .isRecorded()
                                .id("caseId"));
        received.adds(coordinator, "referrals", Map.of("fileId", family.file, "receivedOn", today))
                .isRecorded();
        received.decides(
                        coordinator,
                        "acceptances",
                        Map.of("consents", List.of(consent), "acceptedOn", today))
                .isRecorded();
        return received;
    }

    private Map<String, ?> referral() {
        return Map.of(
                "coordinator",
                COORDINATION_DESK.toString(),
                "basis",
                "CONSENT",
                "persons",
                List.of(mother),
                "reason",
                "家計と登校が重なっている。");
    }

    private void decides(String acts, Map<String, ?> body) {
        supported.decides(coordinator, acts, body).isRecorded();
    }

    /** A sitting decides on an item about the mother, and the case carries the decision out. */
    private void carriedOut(String acts, String kind, Map<String, ?> more) {
        Map<String, Object> body = new java.util.HashMap<>(more);
        body.put("itemId", itemThatDecided(kind));
        decides(acts, body);
    }

    UUID itemThatDecided(String kind) {
        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, coordinator);
        UUID item = sitting.sets(family.file, "CONSENT", List.of(mother)).isRecorded().id("itemId");
        sitting.picks(item, COORDINATOR).isRecorded();
        long version = sitting.notes(item, COORDINATOR).isRecorded().version();
        sitting.decides(version, item, requests.decision(supported.id, kind)).isRecorded();
        return item;
    }

    Map<String, ?> accepts() {
        return Map.of("roleId", role, "saidBy", saidBy(SELF_RELIANCE_CENTRE), "acceptedOn", today);
    }

    Map<String, ?> personAgrees() {
        return Map.of("version", 1, "personId", mother, "form", "OTHER_WRITING", "agreedOn", today);
    }

    Map<String, ?> decision() {
        return Map.of("version", 1, "decidedOn", today);
    }

    Map<String, ?> evaluation() {
        return Map.of(
                "version", 1,
                "result", "REACHED",
                "changes", "見通しが立った。",
                "nextStep", "CLOSE",
                "evaluatedOn", today);
    }

    /** Information about one person goes to the self-reliance centre, on a consent. */
    Map<String, ?> provided(UUID subject, UUID onConsent) {
        return Map.of(
                "to",
                SELF_RELIANCE_CENTRE.toString(),
                "subjects",
                List.of(subject),
                "kinds",
                List.of("LIVING"),
                "basis",
                "CONSENT",
                "consentId",
                onConsent,
                "providedOn",
                today);
    }
}
