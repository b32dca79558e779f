package org.caseledger.query.sentences;

import org.caseledger.events.outreach.ApproachChanged;
import org.caseledger.events.outreach.OutreachEmergencyEnded;
import org.caseledger.events.outreach.OutreachEnded;
import org.caseledger.events.outreach.OutreachHeld;
import org.caseledger.events.outreach.OutreachReferredToMultiAgency;
import org.caseledger.events.outreach.OutreachResumed;
import org.caseledger.events.outreach.WatchReleased;
import org.caseledger.events.programme.AdviceWithoutCaseGiven;
import org.caseledger.events.programme.AreaOutreachDone;
import org.caseledger.events.programme.AreaOutreachEnded;
import org.caseledger.events.programme.AreaOutreachOpened;
import org.caseledger.events.programme.FallbackReviewed;
import org.caseledger.events.programme.LookFindingAnswered;
import org.caseledger.events.programme.OutreachMonthReported;
import org.caseledger.events.programme.ResourceGapRegistered;
import org.caseledger.events.supportcase.CaseEndedAfterLeaving;
import org.caseledger.events.supportcase.CaseEndedBeforeDecision;
import org.caseledger.events.supportcase.ClosedAsItHappened;
import org.caseledger.events.supportcase.ClosureProposed;
import org.caseledger.events.supportcase.CoordinationAccepted;
import org.caseledger.events.supportcase.CoordinationReturned;
import org.caseledger.events.supportcase.CustodyReviewed;
import org.caseledger.events.supportcase.LeadSupportAccepted;
import org.caseledger.events.supportcase.LeadSupportDeclined;
import org.caseledger.events.supportcase.LeadSupportHandedOver;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.PlanDraftWithdrawn;
import org.caseledger.events.supportcase.ReferralResumed;
import org.caseledger.events.supportcase.RoleOfferLapsed;
import org.caseledger.events.supportcase.RoleReleased;
import org.caseledger.events.supportcase.RoleTakenOverAsItHappened;
import org.caseledger.events.supportcase.RoleWorkerChanged;
import org.caseledger.events.supportcase.ServiceAnswered;
import org.caseledger.events.supportcase.ServiceProposed;
import org.caseledger.events.supportcase.SupportDecidedAsItHappened;
import org.caseledger.events.supportcase.SupportStoppedAsItHappened;
import org.caseledger.events.supportcase.SupportWithheld;
import org.caseledger.events.supportcase.UrgentSupportReported;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.supportcase.ValuablesReturned;
import org.caseledger.events.supportcase.ValuablesTakenAsItHappened;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The day that a turn of a case or of outreach states. */
final class TurnDay {

    private TurnDay() {}

    static @Nullable LocalDate of(LedgerEvent event) {
        return switch (event) {
            case RoleOfferLapsed act -> act.lapsedOn();
            case RoleReleased act -> act.releasedOn();
            case RoleWorkerChanged act -> act.changedOn();
            case PlanDeclinedByPerson act -> act.declinedOn();
            case PlanDraftWithdrawn act -> act.withdrawnOn();
            case SupportWithheld act -> act.decidedOn();
            case ClosureProposed act -> act.proposedOn();
            case LeadSupportAccepted act -> act.acceptedOn();
            case LeadSupportDeclined act -> act.declinedOn();
            case LeadSupportHandedOver act -> act.handedOverOn();
            case CoordinationAccepted act -> act.acceptedOn();
            case CoordinationReturned act -> act.returnedOn();
            case ReferralResumed act -> act.resumedOn();
            case CaseEndedBeforeDecision act -> act.endedOn();
            case CaseEndedAfterLeaving act -> act.endedOn();
            case ServiceProposed act -> act.proposedOn();
            case ServiceAnswered act -> act.answeredOn();
            case UrgentSupportReported act -> act.reportedOn();
            case ValuablesCustodyStarted act -> act.startedOn();
            case ValuablesReturned act -> act.returnedOn();
            case CustodyReviewed act -> act.reviewedOn();
            case SupportDecidedAsItHappened act -> act.decidedOn();
            case ClosedAsItHappened act -> act.closedOn();
            case RoleTakenOverAsItHappened act -> act.since();
            case SupportStoppedAsItHappened act -> act.stoppedOn();
            case ValuablesTakenAsItHappened act -> act.takenOn();
            default -> elsewhere(event);
        };
    }

    private static @Nullable LocalDate elsewhere(LedgerEvent event) {
        return switch (event) {
            case OutreachHeld act -> act.heldOn();
            case OutreachResumed act -> act.resumedOn();
            case WatchReleased act -> act.releasedOn();
            case ApproachChanged act -> act.changedOn();
            case OutreachEmergencyEnded act -> act.endedOn();
            case OutreachReferredToMultiAgency act -> act.referredOn();
            case OutreachEnded act -> act.endedOn();
            case AdviceWithoutCaseGiven act -> act.givenOn();
            case AreaOutreachDone act -> act.doneOn();
            case AreaOutreachOpened act -> act.openedOn();
            case AreaOutreachEnded act -> act.endedOn();
            case FallbackReviewed act -> act.reviewedOn();
            case LookFindingAnswered act -> act.answeredOn();
            case OutreachMonthReported act -> act.reportedOn();
            case ResourceGapRegistered act -> act.notedOn();
            default -> null;
        };
    }
}
