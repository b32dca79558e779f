package org.caseledger.command.supportcase;

import org.caseledger.command.supportcase.Roles.Standing;
import org.caseledger.command.supportcase.SupportCase.*;
import org.caseledger.events.supportcase.*;
import org.caseledger.events.value.RoleId;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Which event may follow which state of a case, and what the case is then. */
final class History {

    private final SupportCase before;
    private final SupportCaseEvent event;

    private History(SupportCase before, SupportCaseEvent event) {
        this.before = before;
        this.event = event;
    }

    static SupportCase after(SupportCase before, SupportCaseEvent event) {
        return new History(before, event).next();
    }

    private SupportCase next() {
        return switch (event) {
            case ReferralReceived act ->
                    from(Unknown.class, _ -> new Referred(Outline.of(act), Course.NEW));
            case AdviceToAgencyGiven _ -> from(Known.class, was -> was);
            case CaseReturned _ -> from(Referred.class, was -> notTaken(was, false));
            case CaseReroutedToOutreach _ -> from(Referred.class, was -> notTaken(was, true));
            case ReferralResumed _ ->
                    from(NotTaken.class, was -> new Referred(was.outline(), was.course()));
            case CaseAccepted _ ->
                    from(Referred.class, was -> new Planning(was.outline(), was.course()));
            case AssessmentRecorded _ -> in(Open.class, Course::assessed);
            case PlanDrafted act ->
                    from(
                            Active.class,
                            was -> new Planning(was.outline(), was.course().drafted(act)));
            case PlanDraftWithdrawn act ->
                    supporting(course -> course.draftWithdrawn(act.version()));
            case PlanDeliberated act -> in(Active.class, course -> course.deliberated(act));
            case PlanAgreedByAgency act -> in(Active.class, course -> course.answered(act));
            case PlanAgreedByPerson act -> in(Active.class, course -> course.agreed(act));
            case PlanDeclinedByPerson act -> in(Active.class, course -> course.declined(act));
            case SupportWithheld act -> in(Planning.class, course -> course.withheld(act));
            case SupportDecided act -> supporting(course -> course.decided(act));
            case SupportRecorded _ -> from(Open.class, was -> was);
            case MonitoringRecorded _ -> in(Open.class, Course::monitored);
            case PlanEvaluated act ->
                    in(Supported.class, course -> course.evaluated(act.version()));
            case RePlanDecided act ->
                    in(Supporting.class, course -> course.rePlanned(act.decision()));
            case SupportSuspended act -> from(Supporting.class, was -> suspended(was, act));
            case SupportResumed _ ->
                    from(Suspended.class, was -> new Supporting(was.outline(), was.course()));
            case FollowUpContactRecorded _ -> from(Closed.class, was -> was);
            case CaseReopened _ ->
                    from(Closed.class, was -> new Referred(was.outline(), was.course().reopened()));
            case CaseCarriedOver act -> from(Unknown.class, _ -> CarriedCourse.begin(act));
            case CaseEntry act ->
                    in(Known.class, course -> course.with(course.entries().after(act)));
            case RoleOffered _,
                    RoleAccepted _,
                    RoleDeclined _,
                    RoleEnded _,
                    RoleProposed _,
                    RoleOfferLapsed _,
                    RoleReleased _,
                    RoleWorkerChanged _ ->
                    ofRoles();
            case ClosureProposed _,
                    ClosureDecided _,
                    LeadSupporterDesignated _,
                    LeadSupportAccepted _,
                    LeadSupportDeclined _,
                    LeadSupportHandedOver _,
                    MultiAgencyCollaborationClosed _,
                    CaseEndedBeforeDecision _,
                    CaseEndedAfterLeaving _ ->
                    ofTheEnd();
            case CoordinationHandedOver _, CoordinationAccepted _, CoordinationReturned _ ->
                    ofCoordination();
        };
    }

    private static Suspended suspended(Supporting was, SupportSuspended act) {
        return new Suspended(was.outline(), was.course().carriedOut(act.decision()));
    }

    private SupportCase supporting(UnaryOperator<Course> next) {
        return from(Planning.class, was -> new Supporting(was.outline(), next.apply(was.course())));
    }

    private SupportCase ofRoles() {
        return switch (event) {
            case RoleOffered act -> in(Active.class, course -> course.offered(act));
            case RoleAccepted act -> in(Open.class, course -> course.answered(act.roleId(), true));
            case RoleDeclined act -> in(Open.class, course -> course.answered(act.roleId(), false));
            case RoleProposed act -> ofRoles(roles -> roles.proposed(act));
            case RoleWorkerChanged act ->
                    ofRoles(roles -> roles.borneBy(act.roleId(), act.agencyId()));
            case RoleEnded act -> moved(act.roleId(), Standing.ENDED);
            case RoleReleased act -> moved(act.roleId(), Standing.RELEASED);
            case RoleOfferLapsed act -> moved(act.roleId(), Standing.LAPSED);
            default -> from(Known.class, was -> was);
        };
    }

    private SupportCase ofRoles(UnaryOperator<Roles> next) {
        return in(Known.class, course -> course.with(next.apply(course.roles())));
    }

    private SupportCase moved(RoleId role, Standing standing) {
        return in(Known.class, course -> course.moved(role, standing));
    }

    private SupportCase ofTheEnd() {
        return switch (event) {
            case ClosureProposed _ -> ending(Supported.class, Ending::nowProposed);
            case ClosureDecided act ->
                    in(
                            Supported.class,
                            course ->
                                    course.ending(end -> end.nowDecided(act.decidedOn()))
                                            .carriedOut(act.decision()));
            case LeadSupporterDesignated act ->
                    ending(Supported.class, end -> end.asking(act.agencyId()));
            case LeadSupportAccepted act ->
                    ending(Known.class, end -> end.acceptedBy(act.agencyId()));
            case LeadSupportDeclined _ -> ending(Known.class, Ending::declined);
            case LeadSupportHandedOver act -> ending(Closed.class, end -> end.asking(act.to()));
            case MultiAgencyCollaborationClosed _ -> closed(Supported.class);
            default -> closed(Known.class);
        };
    }

    private SupportCase ofCoordination() {
        return switch (event) {
            case CoordinationHandedOver act -> in(Known.class, course -> handedOver(course, act));
            case CoordinationAccepted act ->
                    from(
                            Known.class,
                            was ->
                                    was.with(
                                            was.outline().coordinatedBy(act.to()),
                                            answered(was.course())));
            default -> in(Known.class, History::answered);
        };
    }

    private static Course handedOver(Course was, CoordinationHandedOver act) {
        return was.with(was.entries().handedOver(act.to(), act.effectiveOn()));
    }

    private static Course answered(Course course) {
        return course.with(course.entries().answered());
    }

    private static NotTaken notTaken(Referred was, boolean rerouted) {
        return new NotTaken(was.outline(), was.course(), rerouted);
    }

    private <S extends Known> SupportCase closed(Class<S> wanted) {
        return from(wanted, was -> new Closed(was.outline(), was.course()));
    }

    private <S extends Known> SupportCase ending(Class<S> wanted, UnaryOperator<Ending> next) {
        return in(wanted, course -> course.ending(next));
    }

    private <S extends Known> SupportCase in(Class<S> wanted, UnaryOperator<Course> next) {
        return from(wanted, was -> was.with(was.outline(), next.apply(was.course())));
    }

    private <S extends SupportCase> SupportCase from(
            Class<S> wanted, Function<S, ? extends SupportCase> next) {
        if (wanted.isInstance(before)) {
            return next.apply(wanted.cast(before));
        }
        throw new IllegalStateException(
                event.getClass().getSimpleName()
                        + " cannot follow "
                        + before.getClass().getSimpleName());
    }
}
