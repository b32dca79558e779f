package org.caseledger.query.sentences;

import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.MinutesApproved;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentPaperReceived;
import org.caseledger.events.consent.ConsentPassedToSuccessor;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.consent.ConsentUnobtainableRecorded;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.NoticeAcknowledged;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.intake.BackUpAdviceReceived;
import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.EmergencySupportReported;
import org.caseledger.events.intake.HandOverReminded;
import org.caseledger.events.intake.IntakeFormRecorded;
import org.caseledger.events.outreach.BasisSwitchedToConsent;
import org.caseledger.events.outreach.ConnectedToAgency;
import org.caseledger.events.outreach.OutreachClosed;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.outreach.RelationJudgedStable;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.ClosureDecided;
import org.caseledger.events.supportcase.MonitoringRecorded;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.supportcase.PlanDeliberated;
import org.caseledger.events.supportcase.PlanEvaluated;
import org.caseledger.events.supportcase.RePlanDecided;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.RoleDeclined;
import org.caseledger.events.supportcase.RoleEnded;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.SupportResumed;
import org.caseledger.events.supportcase.SupportSuspended;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The day that an act itself states, where it has one. */
final class StatedDay {

    private StatedDay() {}

    static @Nullable Occurred of(LedgerEvent event) {
        LocalDate day = ofCase(event);
        LocalDate stated = day == null ? elsewhere(event) : day;
        return stated == null ? null : Occurred.onDay(stated);
    }

    private static @Nullable LocalDate ofCase(LedgerEvent event) {
        return switch (event) {
            case ReferralReceived act -> act.receivedOn();
            case CaseAccepted act -> act.acceptedOn();
            case PlanDeliberated act -> act.heldOn();
            case RoleAccepted act -> act.acceptedOn();
            case RoleDeclined act -> act.declinedOn();
            case RoleEnded act -> act.endedOn();
            case PlanAgreedByPerson act -> act.agreedOn();
            case SupportDecided act -> act.decidedOn();
            case MonitoringRecorded act -> act.monitoredOn();
            case PlanEvaluated act -> act.evaluatedOn();
            case RePlanDecided act -> act.decidedOn();
            case SupportSuspended act -> act.suspendedOn();
            case SupportResumed act -> act.resumedOn();
            case ClosureDecided act -> act.decidedOn();
            case MultiAgencyCollaborationClosed act -> act.closedOn();
            case CaseReopened act -> act.reopenedOn();
            default -> TurnDay.of(event);
        };
    }

    private static @Nullable LocalDate elsewhere(LedgerEvent event) {
        return switch (event) {
            case ConsentGiven act -> act.givenOn();
            case ConsentRefused act -> act.refusedOn();
            case ConsentNarrowed act -> act.narrowedOn();
            case ConsentWithdrawn act -> act.withdrawnOn();
            case ConsentUnobtainableRecorded act -> act.recordedFor();
            case ConsentPaperReceived act -> act.receivedOn();
            case ConsentPassedToSuccessor act -> act.passedOn();
            case RoleHolderNotified act -> act.notifiedOn();
            case NoticeAcknowledged act -> act.acknowledgedOn();
            case IntakeFormRecorded act -> act.signedOn();
            case HandOverReminded act -> act.remindedOn();
            case BackUpAdviceReceived act -> act.receivedOn();
            case EmergencySupportReported act -> act.reportedOn();
            case ConsultationClosedWithAdvice act -> act.closedOn();
            case OutreachOpened act -> act.openedOn();
            case BasisSwitchedToConsent act -> act.switchedOn();
            case ConnectedToAgency act -> act.connectedOn();
            case RelationJudgedStable act -> act.judgedOn();
            case OutreachClosed act -> act.closedOn();
            case ConferenceConvened act -> act.heldOn();
            case MinutesApproved act -> act.approvedOn();
            case InformationProvided act -> act.providedOn();
            default -> null;
        };
    }
}
