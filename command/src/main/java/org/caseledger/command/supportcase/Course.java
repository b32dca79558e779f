package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.PlanDeliberated;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.SupportWithheld;
import org.caseledger.events.value.RoleId;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What has happened in a case so far, as far as rules ask for it.
 *
 * @param inForce the plan in force while another version is drafted
 * @param carriedOut the decisions of sittings that were already carried out here
 */
record Course(
        Progress progress,
        Optional<Plan> plan,
        Optional<Plan> inForce,
        Roles roles,
        Ending ending,
        Entries entries,
        Set<UUID> carriedOut) {

    static final Course NEW =
            new Course(
                    Progress.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Roles.NONE,
                    Ending.NOTHING_SETTLED,
                    Entries.NONE,
                    Set.of());

    Course {
        carriedOut = Set.copyOf(carriedOut);
    }

    int assessments() {
        return progress.assessments();
    }

    int lastVersion() {
        return progress.lastVersion();
    }

    boolean supportDecided() {
        return progress.supportDecided();
    }

    boolean rePlanDecided() {
        return progress.rePlanDecided();
    }

    Plan currentPlan() {
        return plan.orElseThrow(() -> new IllegalStateException("no plan was drafted"));
    }

    boolean hasPlan(int version) {
        return plan.filter(current -> current.version() == version).isPresent();
    }

    Course assessed() {
        return with(progress.assessed(), plan, ending);
    }

    Course drafted(PlanDrafted drafted) {
        if (drafted.version() != lastVersion() + 1) {
            throw new IllegalStateException("plan versions must follow one another");
        }
        Optional<Plan> standing = plan.filter(Plan::decided).or(() -> inForce);
        return with(
                        progress.drafted(drafted.version()),
                        Optional.of(Plan.of(drafted)),
                        Ending.NOTHING_SETTLED)
                .with(roles.lapseOpenOffers())
                .beside(standing);
    }

    /** The draft is given up; the plan in force is the current one again. */
    Course draftWithdrawn(int version) {
        return atVersion(version).with(progress, inForce, ending).beside(Optional.empty());
    }

    Course deliberated(PlanDeliberated held) {
        return onPlan(held.version(), current -> current.deliberated(held))
                .carriedOut(held.decision());
    }

    Course answered(PlanAgreedByAgency answer) {
        return onPlan(answer.version(), current -> current.answered(answer));
    }

    Course agreed(PlanAgreedByPerson agreed) {
        return onPlan(agreed.version(), current -> current.agreedBy(agreed.personId()));
    }

    Course declined(PlanDeclinedByPerson declined) {
        return onPlan(declined.version(), current -> current.declined(declined));
    }

    Course withheld(SupportWithheld withheld) {
        return onPlan(withheld.version(), current -> current.withheld(withheld.how()));
    }

    Course decided(SupportDecided decided) {
        return onPlan(decided.version(), Plan::nowDecided)
                .with(progress.decided(), plan.map(Plan::nowDecided), ending)
                .beside(Optional.empty());
    }

    Course evaluated(int version) {
        return onPlan(version, Plan::nowEvaluated);
    }

    Course monitored() {
        return with(progress, plan.map(Plan::nowMonitored), ending);
    }

    Course offered(RoleOffered offer) {
        atVersion(offer.version());
        return with(roles.offered(offer.roleId(), offer.version(), offer.agencyId()));
    }

    Course answered(RoleId role, boolean yes) {
        if (!roles.isOpenOffer(role)) {
            throw new IllegalStateException("role without an open offer");
        }
        return with(roles.moved(role, yes ? Roles.Standing.ACCEPTED : Roles.Standing.DECLINED));
    }

    Course moved(RoleId role, Roles.Standing standing) {
        return with(roles.moved(role, standing));
    }

    Course rePlanned(UUID decision) {
        return with(progress.rePlanned(), plan, Ending.NOTHING_SETTLED).carriedOut(decision);
    }

    Course ending(UnaryOperator<Ending> next) {
        return with(progress, plan, next.apply(ending));
    }

    Course carriedOut(UUID decision) {
        Set<UUID> all = new HashSet<>(carriedOut);
        all.add(decision);
        return new Course(progress, plan, inForce, roles, ending, entries, all);
    }

    /** A new run: plan, decision and 主担当 start again, numbers of versions go on. */
    Course reopened() {
        return with(progress.reopened(), Optional.empty(), Ending.NOTHING_SETTLED)
                .beside(Optional.empty());
    }

    /** This course, when that version is the current one; an impossible history otherwise. */
    Course atVersion(int version) {
        if (!hasPlan(version)) {
            throw new IllegalStateException("not the current version of the plan");
        }
        return this;
    }

    Course with(Roles next) {
        return new Course(progress, plan, inForce, next, ending, entries, carriedOut);
    }

    Course with(Entries next) {
        return new Course(progress, plan, inForce, roles, ending, next, carriedOut);
    }

    private Course onPlan(int version, UnaryOperator<Plan> change) {
        Plan next = change.apply(atVersion(version).currentPlan());
        return with(progress, Optional.of(next), ending);
    }

    private Course with(Progress how, Optional<Plan> what, Ending end) {
        return new Course(how, what, inForce, roles, end, entries, carriedOut);
    }

    private Course beside(Optional<Plan> standing) {
        return new Course(progress, plan, standing, roles, ending, entries, carriedOut);
    }
}
