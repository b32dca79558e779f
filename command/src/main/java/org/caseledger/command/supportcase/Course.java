package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.supportcase.PlanDeliberated;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.RoleId;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What has happened in a case so far, as far as rules ask for it.
 *
 * @param supportDecided a version was decided in this run, so support is being given
 * @param rePlanDecided a sitting asked for a new plan that is not drafted yet
 * @param carriedOut the decisions of sittings that were already carried out here
 */
public record Course(
        int assessments,
        int lastVersion,
        Optional<Plan> plan,
        Roles roles,
        boolean supportDecided,
        boolean rePlanDecided,
        Ending ending,
        Set<UUID> carriedOut) {

    static final Course NEW =
            new Course(
                    0,
                    0,
                    Optional.empty(),
                    Roles.NONE,
                    false,
                    false,
                    Ending.NOTHING_SETTLED,
                    Set.of());

    public Course {
        carriedOut = Set.copyOf(carriedOut);
    }

    Plan currentPlan() {
        return plan.orElseThrow(() -> new IllegalStateException("no plan was drafted"));
    }

    boolean hasPlan(int version) {
        return plan.filter(current -> current.version() == version).isPresent();
    }

    Course assessed() {
        return new Course(
                assessments + 1,
                lastVersion,
                plan,
                roles,
                supportDecided,
                rePlanDecided,
                ending,
                carriedOut);
    }

    Course drafted(PlanDrafted drafted) {
        if (drafted.version() != lastVersion + 1) {
            throw new IllegalStateException("plan versions must follow one another");
        }
        return new Course(
                assessments,
                drafted.version(),
                Optional.of(Plan.of(drafted)),
                roles.lapseOpenOffers(),
                supportDecided,
                false,
                Ending.NOTHING_SETTLED,
                carriedOut);
    }

    Course deliberated(PlanDeliberated held) {
        return atVersion(held.version())
                .withPlan(currentPlan().deliberated(held.result()))
                .carriedOut(held.decision());
    }

    Course agreed(PlanAgreedByPerson agreed) {
        return atVersion(agreed.version()).withPlan(currentPlan().agreedBy(agreed.personId()));
    }

    Course decided(SupportDecided decided) {
        Course next = atVersion(decided.version()).withPlan(currentPlan().nowDecided());
        return next.with(next.roles, true, rePlanDecided, ending);
    }

    Course evaluated(int version) {
        return atVersion(version).withPlan(currentPlan().nowEvaluated());
    }

    Course offered(RoleOffered offer) {
        atVersion(offer.version());
        return withRoles(roles.offered(offer.roleId(), offer.version(), offer.agencyId()));
    }

    Course answered(RoleId role, boolean yes) {
        if (!roles.isOpenOffer(role)) {
            throw new IllegalStateException("role without an open offer");
        }
        return withRoles(
                roles.moved(role, yes ? Roles.Standing.ACCEPTED : Roles.Standing.DECLINED));
    }

    Course ended(RoleId role) {
        return withRoles(roles.moved(role, Roles.Standing.ENDED));
    }

    Course rePlanned(UUID decision) {
        return with(roles, supportDecided, true, Ending.NOTHING_SETTLED).carriedOut(decision);
    }

    Course closing(UUID decision) {
        return with(roles, supportDecided, rePlanDecided, new Ending(true, ending.lead()))
                .carriedOut(decision);
    }

    Course ledBy(AgencyId agency) {
        return with(
                roles,
                supportDecided,
                rePlanDecided,
                new Ending(ending.decided(), Optional.of(agency)));
    }

    Course carriedOut(UUID decision) {
        Set<UUID> all = new HashSet<>(carriedOut);
        all.add(decision);
        return new Course(
                assessments, lastVersion, plan, roles, supportDecided, rePlanDecided, ending, all);
    }

    /** A new run: plan, decision and 主担当 start again, numbers of versions go on. */
    Course reopened() {
        return new Course(
                assessments,
                lastVersion,
                Optional.empty(),
                roles,
                false,
                false,
                Ending.NOTHING_SETTLED,
                carriedOut);
    }

    /** This course, when that version is the current one; an impossible history otherwise. */
    Course atVersion(int version) {
        if (!hasPlan(version)) {
            throw new IllegalStateException("not the current version of the plan");
        }
        return this;
    }

    private Course withPlan(Plan next) {
        return new Course(
                assessments,
                lastVersion,
                Optional.of(next),
                roles,
                supportDecided,
                rePlanDecided,
                ending,
                carriedOut);
    }

    private Course withRoles(Roles next) {
        return with(next, supportDecided, rePlanDecided, ending);
    }

    private Course with(Roles next, boolean decided, boolean rePlan, Ending end) {
        return new Course(assessments, lastVersion, plan, next, decided, rePlan, end, carriedOut);
    }
}
