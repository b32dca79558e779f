package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.AdviceToAgencyGiven;
import org.caseledger.events.supportcase.AssessmentRecorded;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.CaseReturned;
import org.caseledger.events.supportcase.ClosureDecided;
import org.caseledger.events.supportcase.FollowUpContactRecorded;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.MonitoringRecorded;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.supportcase.PlanDeliberated;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.PlanEvaluated;
import org.caseledger.events.supportcase.RePlanDecided;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.RoleDeclined;
import org.caseledger.events.supportcase.RoleEnded;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.SupportRecorded;
import org.caseledger.events.supportcase.SupportResumed;
import org.caseledger.events.supportcase.SupportSuspended;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One run of 多機関協働 as its rules see it, with ids and dates only. It begins with a referral, is
 * taken or not, is planned and supported, perhaps suspended, and ends by 終結; a closed case can be
 * referred again.
 */
public sealed interface SupportCase {

    /** No referral was received under this id. */
    record Unknown() implements SupportCase {}

    /** A case that exists, in whichever stage. */
    sealed interface Known extends SupportCase permits Referred, NotTaken, Open, Closed {
        Outline outline();

        Course course();
    }

    /** Received and waiting for 受理, for the first time or after reopening. */
    record Referred(Outline outline, Course course) implements Known {}

    /** Returned with advice, or gone to アウトリーチ. */
    record NotTaken(Outline outline, Course course) implements Known {}

    /** From 受理 to 終結. */
    sealed interface Open extends Known permits Active, Supported {
        Open with(Course course);

        /** The plan now worked on; only to be asked once a rule has made sure that there is one. */
        default Plan plan() {
            return course().currentPlan();
        }
    }

    /** Open and not suspended: plans can be made. */
    sealed interface Active extends Open permits Planning, Supporting {}

    /** The current plan has been decided by the municipality. */
    sealed interface Supported extends Open permits Supporting, Suspended {}

    /** Accepted, and its current plan (if any) not yet decided. */
    record Planning(Outline outline, Course course) implements Active {
        @Override
        public Planning with(Course next) {
            return new Planning(outline, next);
        }
    }

    /** 支援中. */
    record Supporting(Outline outline, Course course) implements Active, Supported {
        @Override
        public Supporting with(Course next) {
            return new Supporting(outline, next);
        }
    }

    /** 中断中. */
    record Suspended(Outline outline, Course course) implements Supported {
        @Override
        public Suspended with(Course next) {
            return new Suspended(outline, next);
        }
    }

    /** 終結後. */
    record Closed(Outline outline, Course course) implements Known {}

    /** The case after one more event. */
    default SupportCase after(SupportCaseEvent event) {
        return switch (event) {
            case ReferralReceived received ->
                    from(Unknown.class, event, _ -> new Referred(Outline.of(received), Course.NEW));
            case AdviceToAgencyGiven _ -> from(Known.class, event, known -> known);
            case CaseReturned _ -> from(Referred.class, event, SupportCase::notTaken);
            case CaseReroutedToOutreach _ -> from(Referred.class, event, SupportCase::notTaken);
            case CaseAccepted _ ->
                    from(Referred.class, event, was -> new Planning(was.outline(), was.course()));
            case AssessmentRecorded _ -> in(Open.class, event, Course::assessed);
            case PlanDrafted plan ->
                    from(
                            Active.class,
                            event,
                            was -> new Planning(was.outline(), was.course().drafted(plan)));
            case PlanDeliberated held ->
                    in(Active.class, event, course -> course.deliberated(held));
            case RoleOffered offer -> in(Active.class, event, course -> course.offered(offer));
            case RoleAccepted role ->
                    in(Open.class, event, course -> course.answered(role.roleId(), true));
            case RoleDeclined role ->
                    in(Open.class, event, course -> course.answered(role.roleId(), false));
            case RoleEnded role -> in(Open.class, event, course -> course.ended(role.roleId()));
            case PlanAgreedByAgency answer ->
                    in(Active.class, event, course -> course.atVersion(answer.version()));
            case PlanAgreedByPerson agreed ->
                    in(Active.class, event, course -> course.agreed(agreed));
            case SupportDecided decided ->
                    from(
                            Planning.class,
                            event,
                            was -> new Supporting(was.outline(), was.course().decided(decided)));
            case SupportRecorded _ -> in(Open.class, event, course -> course);
            case MonitoringRecorded _ -> in(Open.class, event, course -> course);
            case PlanEvaluated evaluated ->
                    in(Supported.class, event, course -> course.evaluated(evaluated.version()));
            case RePlanDecided decided ->
                    in(Supporting.class, event, course -> course.rePlanned(decided.decision()));
            case SupportSuspended suspended ->
                    from(
                            Supporting.class,
                            event,
                            was ->
                                    new Suspended(
                                            was.outline(),
                                            was.course().carriedOut(suspended.decision())));
            case SupportResumed _ ->
                    from(
                            Suspended.class,
                            event,
                            was -> new Supporting(was.outline(), was.course()));
            case ClosureDecided decided ->
                    in(Supported.class, event, course -> course.closing(decided.decision()));
            case LeadSupporterDesignated lead ->
                    in(Supported.class, event, course -> course.ledBy(lead.agencyId()));
            case MultiAgencyCollaborationClosed _ ->
                    from(Supported.class, event, was -> new Closed(was.outline(), was.course()));
            case FollowUpContactRecorded _ -> from(Closed.class, event, was -> was);
            case CaseReopened _ ->
                    from(
                            Closed.class,
                            event,
                            was -> new Referred(was.outline(), was.course().reopened()));
        };
    }

    private static NotTaken notTaken(Referred was) {
        return new NotTaken(was.outline(), was.course());
    }

    private <S extends Open> SupportCase in(
            Class<S> before, SupportCaseEvent event, UnaryOperator<Course> next) {
        return from(before, event, was -> was.with(next.apply(was.course())));
    }

    private <S extends SupportCase> SupportCase from(
            Class<S> before, SupportCaseEvent event, Function<S, ? extends SupportCase> next) {
        if (before.isInstance(this)) {
            return next.apply(before.cast(this));
        }
        throw new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow " + getClass().getSimpleName());
    }
}
