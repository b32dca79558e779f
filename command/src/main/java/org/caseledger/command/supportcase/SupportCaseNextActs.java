package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Unknown;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What can be done next with a case, in the order of the work, by the same rules that decide the
 * acts themselves. A case not yet received offers nothing: its referral is received first.
 */
public final class SupportCaseNextActs {
    private record Row(
            Class<? extends SupportCaseCommand> command,
            BiFunction<SupportCase, Circumstances, Optional<Refusal>> blocked) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(AcceptCase.class, AcceptCase::blocked),
                    new Row(RerouteToOutreach.class, RerouteToOutreach::blocked),
                    new Row(ReturnCase.class, ReturnCase::blocked),
                    new Row(AdviseAgency.class, AdviseAgency::blocked),
                    new Row(RecordAssessment.class, RecordAssessment::blocked),
                    new Row(DraftPlan.class, DraftPlan::blocked),
                    new Row(AgreePlanByPerson.class, AgreePlanByPerson::blocked),
                    new Row(RecordDeliberation.class, RecordDeliberation::blocked),
                    new Row(AgreePlanByAgency.class, AgreePlanByAgency::blocked),
                    new Row(OfferRole.class, OfferRole::blocked),
                    new Row(AcceptRole.class, AcceptRole::blocked),
                    new Row(DeclineRole.class, DeclineRole::blocked),
                    new Row(DecideSupport.class, DecideSupport::blocked),
                    new Row(RecordSupport.class, RecordSupport::blocked),
                    new Row(RecordMonitoring.class, RecordMonitoring::blocked),
                    new Row(EvaluatePlan.class, EvaluatePlan::blocked),
                    new Row(DecideRePlan.class, DecideRePlan::blocked),
                    new Row(WithdrawPlanDraft.class, WithdrawPlanDraft::blocked),
                    new Row(SuspendSupport.class, SuspendSupport::blocked),
                    new Row(ResumeSupport.class, ResumeSupport::blocked),
                    new Row(EndRole.class, EndRole::blocked),
                    new Row(DecideClosure.class, DecideClosure::blocked),
                    new Row(DesignateLeadSupporter.class, DesignateLeadSupporter::blocked),
                    new Row(
                            CloseMultiAgencyCollaboration.class,
                            CloseMultiAgencyCollaboration::blocked),
                    new Row(RecordFollowUp.class, RecordFollowUp::blocked),
                    new Row(ReopenCase.class, ReopenCase::blocked),
                    new Row(ProposeRole.class, ProposeRole::blocked),
                    new Row(ReleaseRole.class, ReleaseRole::blocked),
                    new Row(ChangeRoleWorker.class, ChangeRoleWorker::blocked),
                    new Row(DeclinePlanByPerson.class, DeclinePlanByPerson::blocked),
                    new Row(WithholdSupport.class, WithholdSupport::blocked),
                    new Row(ProposeClosure.class, ProposeClosure::blocked),
                    new Row(AcceptLeadSupport.class, AcceptLeadSupport::blocked),
                    new Row(DeclineLeadSupport.class, DeclineLeadSupport::blocked),
                    new Row(HandOverLeadSupport.class, HandOverLeadSupport::blocked),
                    new Row(HandOverCoordination.class, HandOverCoordination::blocked),
                    new Row(AcceptCoordination.class, AcceptCoordination::blocked),
                    new Row(ReturnCoordination.class, ReturnCoordination::blocked),
                    new Row(ResumeReferral.class, ResumeReferral::blocked),
                    new Row(EndBeforeDecision.class, EndBeforeDecision::blocked),
                    new Row(EndAfterLeaving.class, EndAfterLeaving::blocked),
                    new Row(ProposeService.class, ProposeService::blocked),
                    new Row(AnswerService.class, AnswerService::blocked),
                    new Row(GiveGoods.class, GiveGoods::blocked),
                    new Row(GiveUrgentSupport.class, GiveUrgentSupport::blocked),
                    new Row(ReportUrgentSupport.class, ReportUrgentSupport::blocked),
                    new Row(RecordOtherSchemePlan.class, RecordOtherSchemePlan::blocked),
                    new Row(StartValuablesCustody.class, StartValuablesCustody::blocked),
                    new Row(ReturnValuables.class, ReturnValuables::blocked),
                    new Row(ReviewCustody.class, ReviewCustody::blocked),
                    new Row(
                            RecordSupportDecidedAsItHappened.class,
                            RecordSupportDecidedAsItHappened::blocked),
                    new Row(RecordClosureAsItHappened.class, RecordClosureAsItHappened::blocked),
                    new Row(
                            RecordRoleTakenOverAsItHappened.class,
                            RecordRoleTakenOverAsItHappened::blocked),
                    new Row(
                            RecordSuspensionAsItHappened.class,
                            RecordSuspensionAsItHappened::blocked),
                    new Row(RecordCustodyAsItHappened.class, RecordCustodyAsItHappened::blocked));

    private SupportCaseNextActs() {}

    /** Every act on this case, blocked or not. */
    public static List<NextAct> of(SupportCase state, Circumstances now) {
        return state instanceof Unknown
                ? List.of()
                : ROWS.stream()
                        .map(row -> new NextAct(row.command, row.blocked.apply(state, now)))
                        .toList();
    }
}
