package org.caseledger.journey;

import static org.caseledger.journey.Household.said;
import static org.caseledger.journey.Household.saidBy;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.*;

import org.caseledger.events.value.AgencyId;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One who agreed, by habit a mother, and one who did not, brought through the collaboration. */
final class FamilyCase {

    static final Set<AgencyId> CIRCLE =
            Set.of(WELFARE_SECTION, COORDINATION_DESK, SCHOOL, SELF_RELIANCE_CENTRE);

    final UUID mother;
    final UUID husband;
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

    private FamilyCase(
            Town town, Household family, UUID mother, UUID husband, @Nullable UUID agreed) {
        this.town = town;
        this.family = family;
        this.mother = mother;
        this.husband = husband;
        today = town.today().toString();
        officer = town.as(OFFICER);
        coordinator = town.as(COORDINATOR);
        worker = town.as(WORKER_A);
        requests = new PlanRequests(mother, role, town.today());
        consent = agreed == null ? family.agreed(mother, CIRCLE) : agreed;
        if (agreed == null) {
            family.triaged("MULTI_AGENCY");
        }
        supported = referred(agreed == null ? officer : town.as(WORKER_B));
    }

    /** A household that is known already; the first person agrees and is referred. */
    static FamilyCase in(Town town, Household family, UUID agreeing, UUID other) {
        return new FamilyCase(town, family, agreeing, other, null);
    }

    /** As above, with a consent that was given already, referred by the agency that holds it. */
    static FamilyCase on(UUID consent, Town town, Household family, UUID agreeing, UUID other) {
        return new FamilyCase(town, family, agreeing, other, consent);
    }

    private static FamilyCase begun(Town town) {
        UUID mother = UUID.randomUUID();
        UUID husband = UUID.randomUUID();
        Household family = Household.toldOfBy(town, SCHOOL, List.of(mother));
        family.member(mother, "見本 花子", "HEAD", true);
        family.member(husband, "見本 次郎", "SPOUSE", false);
        return in(town, family, mother, husband);
    }

    /** Accepted and assessed; no plan yet. */
    static FamilyCase assessed(Town town) {
        return begun(town).assessed();
    }

    FamilyCase assessed() {
        adds(
                "assessments",
                requests.assessment(mother, "家計を表にした。", said("PERSON_CONCERNED", mother)));
        return this;
    }

    /** A plan for the mother, not deliberated. */
    static FamilyCase planned(Town town) {
        return assessed(town).planned();
    }

    FamilyCase planned() {
        decides("plans", requests.plan(List.of(mother)));
        return this;
    }

    /** Deliberated, agreed by the person and with its role accepted; not yet decided. */
    static FamilyCase agreed(Town town) {
        return planned(town).agreed();
    }

    FamilyCase agreed() {
        carriedOut("deliberations", "PLAN_APPROPRIATE", Map.of("version", 1));
        decides("role-offers", Map.of("roleId", role));
        decides("role-acceptances", accepts());
        decides("plan-agreements", personAgrees());
        return this;
    }

    /** Support runs under the plan. */
    static FamilyCase supporting(Town town) {
        return agreed(town).supporting();
    }

    FamilyCase supporting() {
        supported.decides(officer, "support-decisions", decision()).isRecorded();
        return this;
    }

    /** Evaluated, and a sitting decided on closure; nobody leads yet. */
    static FamilyCase closureDecided(Town town) {
        return supporting(town).closureDecided();
    }

    FamilyCase closureDecided() {
        decides("evaluations", evaluation());
        carriedOut("closure-decisions", "CLOSURE", Map.of("reason", "役割が定まった。"));
        return this;
    }

    /** Everything that closing needs is there. */
    static FamilyCase readyToClose(Town town) {
        return closureDecided(town).readyToClose();
    }

    FamilyCase readyToClose() {
        decides("lead-supporters", requests.lead());
        decides("lead-acceptances", requests.acceptedLead());
        return this;
    }

    /** From running support to the end of the collaboration. */
    void ended() {
        closureDecided().readyToClose().decides("closures", Map.of("closedOn", today));
    }

    private CaseByApi referred(ApiClient holder) {
        CaseByApi received =
                new CaseByApi(
                        holder.decides(
                                        family.version(),
                                        "/consultations/" + family.consultation + "/referrals",
                                        referral())
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

    private void adds(String acts, Map<String, ?> body) {
        supported.adds(coordinator, acts, body).isRecorded();
    }

    private void decides(String acts, Map<String, ?> body) {
        supported.decides(coordinator, acts, body).isRecorded();
    }

    /** A sitting decides on an item about the mother, and the case carries the decision out. */
    private void carriedOut(String acts, String kind, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("itemId", itemThatDecided(kind));
        decides(acts, body);
    }

    UUID itemThatDecided(String kind) {
        return itemThatDecided(requests.decision(supported.id, kind));
    }

    /** As above, with another outcome or on a later version of the plan. */
    UUID itemThatDecided(String kind, String outcome, int version) {
        Map<String, Object> decision = new HashMap<>(requests.decision(supported.id, kind));
        decision.put("outcome", outcome);
        decision.put("planVersion", version);
        return itemThatDecided(decision);
    }

    private UUID itemThatDecided(Map<String, ?> decision) {
        Sitting sitting = Sitting.of(PLAN_CONFERENCE, town, coordinator);
        UUID item = sitting.sets(family.file, "CONSENT", List.of(mother)).isRecorded().id("itemId");
        sitting.picks(item, COORDINATOR).isRecorded();
        long version = sitting.notes(item, COORDINATOR).isRecorded().version();
        sitting.decides(version, item, decision).isRecorded();
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
