package org.caseledger.query.sentences;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.intake.BackUpAdviceReceived;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.EmergencySupportProvided;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.HandOverMadeAsItHappened;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.MultiAgencyReferralMade;
import org.caseledger.events.intake.NearMissNoted;
import org.caseledger.events.intake.ReferralMadeAsItHappened;
import org.caseledger.events.outreach.AccompanimentMade;
import org.caseledger.events.outreach.ContactAttempted;
import org.caseledger.events.outreach.ContactByPersonReceived;
import org.caseledger.events.outreach.ContactRefused;
import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.HomeVisitAsItHappened;
import org.caseledger.events.outreach.HomeVisitMade;
import org.caseledger.events.outreach.OutreachEmergencyBegan;
import org.caseledger.events.outreach.OutreachFollowUpRecorded;
import org.caseledger.events.outreach.OutreachSignalRecorded;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.AssessmentRecorded;
import org.caseledger.events.supportcase.FollowUpContactRecorded;
import org.caseledger.events.supportcase.GoodsGiven;
import org.caseledger.events.supportcase.LeadSupportAccepted;
import org.caseledger.events.supportcase.LeadSupportDeclined;
import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.RoleDeclined;
import org.caseledger.events.supportcase.ServiceAnswered;
import org.caseledger.events.supportcase.SupportRecorded;
import org.caseledger.events.supportcase.UrgentSupportGiven;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;

/** What stands beside a sentence where the event says it: when it happened, who said it, the basis. */
public final class Particulars {

    private Particulars() {}

    public static @Nullable Occurred occurred(LedgerEvent event) {
        return switch (event) {
            case SupportRecorded act -> act.occurred();
            case AssessmentRecorded act -> act.occurred();
            case FollowUpContactRecorded act -> act.occurred();
            case ConsentSought act -> act.occurred();
            case ConsultationReceived act -> act.occurred();
            case EmergencySupportProvided act -> act.occurred();
            case HandOverMadeAsItHappened act -> act.occurred();
            case ReferralMadeAsItHappened act -> act.occurred();
            case NearMissNoted act -> act.occurred();
            case ContactAttempted act -> act.occurred();
            case FirstContactMade act -> act.occurred();
            case HomeVisitMade act -> act.occurred();
            case AccompanimentMade act -> act.occurred();
            case OutreachSignalRecorded act -> act.occurred();
            case GoodsGiven act -> act.occurred();
            case UrgentSupportGiven act -> act.occurred();
            case ContactByPersonReceived act -> act.occurred();
            case ContactRefused act -> act.occurred();
            case OutreachEmergencyBegan act -> act.occurred();
            case OutreachFollowUpRecorded act -> act.occurred();
            case HomeVisitAsItHappened act -> act.occurred();
            case DangerRecorded act -> act.occurred();
            case EmergencyDisclosureMade act -> act.occurred();
            default -> StatedDay.of(event);
        };
    }

    public static @Nullable SaidBy saidBy(LedgerEvent event) {
        return switch (event) {
            case SupportRecorded act -> act.saidBy();
            case AssessmentRecorded act -> act.saidBy();
            case FollowUpContactRecorded act -> act.saidBy();
            case PlanAgreedByAgency act -> act.saidBy();
            case RoleAccepted act -> act.saidBy();
            case RoleDeclined act -> act.saidBy();
            case HomeVisitMade act -> act.saidBy();
            case OutreachSignalRecorded act -> act.saidBy();
            case PlanDeclinedByPerson act -> act.saidBy();
            case LeadSupportAccepted act -> act.saidBy();
            case LeadSupportDeclined act -> act.saidBy();
            case ServiceAnswered act -> act.saidBy();
            case ContactRefused act -> act.saidBy();
            case OutreachFollowUpRecorded act -> act.saidBy();
            case HomeVisitAsItHappened act -> act.saidBy();
            case DangerRecorded act -> act.saidBy();
            case InformationSharedInItem act -> act.saidBy();
            case Correction act -> act.saidBy();
            case ConsultationReceived act -> act.informant();
            case HandOverAccepted act -> act.saidBy();
            case HandOverReturned act -> act.saidBy();
            default -> null;
        };
    }

    public static @Nullable LegalBasis basis(LedgerEvent event) {
        return switch (event) {
            case SupportRecorded act -> act.basis();
            case HandOverSent act -> act.basis();
            case MultiAgencyReferralMade act -> act.basis();
            case HandOverMadeAsItHappened act -> act.basis();
            case ReferralMadeAsItHappened act -> act.basis();
            case BackUpAdviceReceived act -> act.basis();
            case AgendaItemSet act -> act.basis();
            case InformationProvided act -> act.basis();
            case EmergencyDisclosureMade _ -> LegalBasis.EMERGENCY;
            case OutreachEmergencyBegan _ -> LegalBasis.EMERGENCY;
            default -> null;
        };
    }
}
