package org.caseledger.query.deadlines;

import static org.caseledger.events.deadline.DeadlineKind.*;
import static org.caseledger.query.deadlines.Ending.lapsed;
import static org.caseledger.query.deadlines.Ending.met;
import static org.caseledger.query.deadlines.Opening.on;
import static org.caseledger.query.deadlines.Opening.within;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.supportcase.*;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What falls due in 多機関協働, and what settles it. */
final class CaseDeadlines {

    static final List<Opening<?>> OPENINGS =
            List.of(
                    on(PLAN_REVIEW, PlanDrafted.class, "nextReviewOn", PlanDrafted::nextReviewOn),
                    on(PLAN_END, PlanDrafted.class, "until", PlanDrafted::until),
                    on(
                            PLAN_REVIEW,
                            PlanDraftWithdrawn.class,
                            "nextReviewOn",
                            PlanDraftWithdrawn::nextReviewOn),
                    on(PLAN_END, PlanDraftWithdrawn.class, "until", PlanDraftWithdrawn::until),
                    on(
                                    PLAN_REVIEW,
                                    CaseCarriedOver.class,
                                    "nextReviewOn",
                                    CaseCarriedOver::nextReviewOn)
                            .when(it -> it.stage() != CarriedStage.CLOSED),
                    on(
                            MONITORING,
                            MonitoringRecorded.class,
                            "nextReviewOn",
                            MonitoringRecorded::nextReviewOn),
                    within(
                                    ProfileSetting.ROLE_ANSWER_DAYS,
                                    ROLE_ANSWER,
                                    RoleOffered.class,
                                    _ -> null)
                            .about(it -> it.roleId().value())
                            .owedBy(it -> Owner.of(it.agencyId())),
                    within(
                                    ProfileSetting.ROLE_ANSWER_DAYS,
                                    ROLE_ANSWER,
                                    RoleProposed.class,
                                    _ -> null)
                            .about(it -> it.roleId().value())
                            .owedBy(it -> Owner.of(it.agencyId(), it.worker())),
                    on(ROLE_END, RoleProposed.class, "until", RoleProposed::until)
                            .about(it -> it.roleId().value()),
                    on(
                            DECISION_ANSWER,
                            SupportWithheld.class,
                            "answerBy",
                            SupportWithheld::answerBy),
                    on(
                                    WATCH_REVIEW,
                                    SupportSuspended.class,
                                    "watchReviewOn",
                                    SupportSuspended::watchReviewOn)
                            .owedBy(it -> Owner.of(it.watchBy())),
                    within(
                            ProfileSetting.FOLLOW_UP_DAYS,
                            FOLLOW_UP,
                            MultiAgencyCollaborationClosed.class,
                            MultiAgencyCollaborationClosed::closedOn),
                    on(
                            FOLLOW_UP,
                            FollowUpContactRecorded.class,
                            "nextOn",
                            FollowUpContactRecorded::nextOn),
                    on(
                                    TAKE_OVER_ANSWER,
                                    CoordinationHandedOver.class,
                                    "effectiveOn",
                                    CoordinationHandedOver::effectiveOn)
                            .owedBy(it -> Owner.of(it.to())),
                    within(
                                    ProfileSetting.ROLE_ANSWER_DAYS,
                                    TAKE_OVER_ANSWER,
                                    LeadSupportHandedOver.class,
                                    LeadSupportHandedOver::handedOverOn)
                            .owedBy(it -> Owner.of(it.to(), it.worker())));

    static final List<Ending<?>> ENDINGS =
            Stream.of(reviews(), roles(), others(), overWithTheRun())
                    .<Ending<?>>flatMap(List::stream)
                    .toList();

    private CaseDeadlines() {}

    private static List<Ending<?>> reviews() {
        return List.of(
                met(PLAN_REVIEW, MonitoringRecorded.class),
                met(PLAN_REVIEW, PlanEvaluated.class),
                met(MONITORING, PlanEvaluated.class),
                met(MONITORING, PlanDrafted.class),
                met(PLAN_END, PlanEvaluated.class),
                met(DECISION_ANSWER, PlanDrafted.class),
                lapsed(DECISION_ANSWER, PlanDraftWithdrawn.class),
                met(DECISION_ANSWER, SupportDecided.class),
                met(WATCH_REVIEW, SupportResumed.class),
                met(WATCH_REVIEW, MonitoringRecorded.class),
                lapsed(PLAN_REVIEW, SupportSuspended.class),
                lapsed(MONITORING, SupportSuspended.class));
    }

    private static List<Ending<?>> roles() {
        return List.of(
                met(ROLE_ANSWER, RoleAccepted.class, it -> it.roleId().value()),
                met(ROLE_ANSWER, RoleDeclined.class, it -> it.roleId().value()),
                lapsed(ROLE_ANSWER, RoleOfferLapsed.class, it -> it.roleId().value()),
                lapsed(ROLE_ANSWER, RoleEnded.class, it -> it.roleId().value()),
                lapsed(ROLE_ANSWER, RoleReleased.class, it -> it.roleId().value()),
                lapsed(ROLE_ANSWER, PlanDrafted.class),
                lapsed(ROLE_END, RoleDeclined.class, it -> it.roleId().value()),
                lapsed(ROLE_END, RoleOfferLapsed.class, it -> it.roleId().value()),
                met(ROLE_END, RoleEnded.class, it -> it.roleId().value()),
                met(ROLE_END, RoleReleased.class, it -> it.roleId().value()));
    }

    private static List<Ending<?>> others() {
        return List.of(
                met(FOLLOW_UP, FollowUpContactRecorded.class),
                lapsed(FOLLOW_UP, CaseReopened.class),
                met(TAKE_OVER_ANSWER, CoordinationAccepted.class),
                met(TAKE_OVER_ANSWER, CoordinationReturned.class),
                met(TAKE_OVER_ANSWER, LeadSupportAccepted.class),
                met(TAKE_OVER_ANSWER, LeadSupportDeclined.class));
    }

    /** What was promised to be reported or given back stays due after the end. */
    private static List<Ending<?>> overWithTheRun() {
        Set<DeadlineKind> kinds =
                Set.of(
                        PLAN_REVIEW,
                        MONITORING,
                        PLAN_END,
                        ROLE_ANSWER,
                        ROLE_END,
                        DECISION_ANSWER,
                        WATCH_REVIEW,
                        OTHER_SCHEME_REVIEW,
                        OTHER_SCHEME_END,
                        SERVICE_ASK_AGAIN,
                        TAKE_OVER_ANSWER);
        return Stream.<Class<? extends LedgerEvent>>of(
                        MultiAgencyCollaborationClosed.class,
                        CaseEndedBeforeDecision.class,
                        CaseEndedAfterLeaving.class,
                        CaseReturned.class,
                        CaseReroutedToOutreach.class)
                .<Ending<?>>flatMap(end -> kinds.stream().map(kind -> lapsed(kind, end)))
                .toList();
    }
}
