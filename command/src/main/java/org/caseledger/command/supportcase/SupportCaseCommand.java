package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.command.supportcase.SupportCase.Unknown;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;

import java.util.UUID;

/** What can be asked of a support case; each record holds its own decision. */
public sealed interface SupportCaseCommand extends LedgerCommand
        permits ReceiveReferral,
                AcceptCase,
                RerouteToOutreach,
                ReturnCase,
                AdviseAgency,
                RecordAssessment,
                DraftPlan,
                AgreePlanByPerson,
                RecordDeliberation,
                AgreePlanByAgency,
                OfferRole,
                AcceptRole,
                DeclineRole,
                DecideSupport,
                RecordSupport,
                RecordMonitoring,
                EvaluatePlan,
                DecideRePlan,
                WithdrawPlanDraft,
                SuspendSupport,
                ResumeSupport,
                EndRole,
                DecideClosure,
                DesignateLeadSupporter,
                CloseMultiAgencyCollaboration,
                RecordFollowUp,
                ReopenCase,
                ProposeRole,
                ReleaseRole,
                ChangeRoleWorker,
                DeclinePlanByPerson,
                WithholdSupport,
                ProposeClosure,
                AcceptLeadSupport,
                DeclineLeadSupport,
                HandOverLeadSupport,
                HandOverCoordination,
                AcceptCoordination,
                ReturnCoordination,
                ResumeReferral,
                EndBeforeDecision,
                EndAfterLeaving,
                ProposeService,
                AnswerService,
                GiveGoods,
                GiveUrgentSupport,
                ReportUrgentSupport,
                RecordOtherSchemePlan,
                StartValuablesCustody,
                ReturnValuables,
                ReviewCustody,
                RecordSupportDecidedAsItHappened,
                RecordClosureAsItHappened,
                RecordRoleTakenOverAsItHappened,
                RecordSuspensionAsItHappened,
                RecordCustodyAsItHappened,
                CarryOverCase {

    Stream<SupportCaseCommand, SupportCase, SupportCaseEvent> STREAM =
            new Stream<>(
                    "support-case",
                    SupportCaseCommand.class,
                    SupportCaseEvent.class,
                    new Unknown(),
                    SupportCase::after,
                    SupportCaseCommand::decide);

    CaseId caseId();

    Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now);

    @Override
    default UUID streamId() {
        return caseId().value();
    }
}
