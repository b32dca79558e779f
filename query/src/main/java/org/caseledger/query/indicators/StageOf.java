package org.caseledger.query.indicators;

import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.OutreachCandidateNominated;
import org.caseledger.events.outreach.BasisSwitchedToConsent;
import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.OutreachClosed;
import org.caseledger.events.outreach.OutreachEnded;
import org.caseledger.events.outreach.OutreachOpened;
import org.caseledger.events.outreach.OutreachReferredToMultiAgency;
import org.caseledger.events.outreach.OutreachSignalRecorded;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.CaseEndedAfterLeaving;
import org.caseledger.events.supportcase.CaseEndedBeforeDecision;
import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.CaseReturned;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.PlanDraftWithdrawn;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.ReferralResumed;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.SupportResumed;
import org.caseledger.events.supportcase.SupportSuspended;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.query.sentences.Particulars;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** Which stage an act begins and on which day. */
final class StageOf {

    private StageOf() {}

    static Optional<Stage> begunBy(LedgerEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ConsultationReceived _ -> Stage.CONSULTED;
                    case ConsultationClosedWithAdvice _ -> Stage.ADVISED;
                    case MultiAgencyReferralMade _, OutreachCandidateNominated _ -> Stage.PASSED_ON;
                    case ReferralReceived _, CaseReopened _ -> Stage.REFERRED;
                    case CaseReturned _, CaseReroutedToOutreach _ -> Stage.NOT_TAKEN;
                    case CaseAccepted _ -> Stage.ACCEPTED;
                    case PlanDrafted _ -> Stage.PLANNED;
                    case SupportDecided _, SupportResumed _, PlanDraftWithdrawn _ -> Stage.DECIDED;
                    case SupportSuspended _ -> Stage.SUSPENDED;
                    case MultiAgencyCollaborationClosed _ -> Stage.CLOSED;
                    case CaseEndedBeforeDecision _, CaseEndedAfterLeaving _ -> Stage.ENDED;
                    case ReferralResumed _ -> Stage.REFERRED;
                    case OutreachReferredToMultiAgency _ -> Stage.PASSED_ON;
                    default -> ofOutreach(event);
                });
    }

    private static @Nullable Stage ofOutreach(LedgerEvent event) {
        return switch (event) {
            case OutreachSignalRecorded _ -> Stage.SIGNALLED;
            case OutreachOpened _ -> Stage.OPENED;
            case FirstContactMade _ -> Stage.CONTACTED;
            case BasisSwitchedToConsent _ -> Stage.ON_CONSENT;
            case OutreachClosed _, OutreachEnded _ -> Stage.OUTREACH_CLOSED;
            default -> null;
        };
    }

    /** The day the act states, or that of its recording; null where only a month or year is known. */
    static @Nullable LocalDate day(LedgerEvent event, LocalDate recordedOn) {
        Occurred stated = Particulars.occurred(event);
        if (stated == null) {
            return recordedOn;
        }
        return switch (stated.precision()) {
            case DAY, ABOUT -> stated.on();
            case MONTH, YEAR -> null;
        };
    }
}
