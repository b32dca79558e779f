package org.caseledger.query.sentences;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.disclosure.EmergencyDisclosureMade;
import org.caseledger.events.disclosure.InformationProvided;
import org.caseledger.events.household.AbsenceBegan;
import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.household.ContactRuleEnded;
import org.caseledger.events.household.ContactRuleSet;
import org.caseledger.events.household.DangerReassessed;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HistoricalFactRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdJoined;
import org.caseledger.events.household.HouseholdSplit;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.household.MemberReturned;
import org.caseledger.events.household.ProtectionLifted;
import org.caseledger.events.household.ProtectionSet;
import org.caseledger.events.household.RelationshipEnded;
import org.caseledger.events.household.RelationshipRecorded;
import org.caseledger.events.household.SuspicionEnded;
import org.caseledger.events.household.SuspicionRecorded;
import org.caseledger.events.intake.AssessmentSheetRecorded;
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
import org.caseledger.events.migration.FileCarriedOver;
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
import org.caseledger.events.supportcase.CaseCarriedOver;
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
            case AssessmentSheetRecorded act -> act.occurred();
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
            case HouseholdEvent act -> ofHousehold(act);
            case EmergencyDisclosureMade act -> act.occurred();
            case FileCarriedOver act -> act.lastContact() == null ? act.began() : act.lastContact();
            case CaseCarriedOver act -> act.began();
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
            case HouseholdEvent act -> toldOfHousehold(act);
            case InformationSharedInItem act -> act.saidBy();
            case Correction act -> act.saidBy();
            case FileCarriedOver act -> act.saidBy();
            case ConsultationReceived act -> act.informant();
            case HandOverAccepted act -> act.saidBy();
            case HandOverReturned act -> act.saidBy();
            case AssessmentSheetRecorded act -> act.saidBy();
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

    private static @Nullable Occurred ofHousehold(HouseholdEvent event) {
        return switch (event) {
            case DangerReassessed act -> act.occurred();
            case SuspicionRecorded act -> act.occurred();
            case MemberDied act -> act.occurred();
            case MemberReturned act -> act.occurred();
            case HistoricalFactRecorded act -> act.occurred();
            case MemberFactTold act -> act.from();
            case RelationshipRecorded act -> act.from();
            case RelationshipEnded act -> act.until();
            case AbsenceBegan act -> act.from();
            case SuspicionEnded act -> Occurred.onDay(act.judgedOn());
            case AbuseReportMade act -> Occurred.onDay(act.madeOn());
            case ProtectionSet act -> Occurred.onDay(act.acceptedOn());
            case ProtectionLifted act -> Occurred.onDay(act.liftedOn());
            case ContactRuleSet act -> Occurred.onDay(act.from());
            case ContactRuleEnded act -> Occurred.onDay(act.endedOn());
            case HouseholdSplit act -> Occurred.onDay(act.splitOn());
            case HouseholdJoined act -> Occurred.onDay(act.joinedOn());
            default -> null;
        };
    }

    private static @Nullable SaidBy toldOfHousehold(HouseholdEvent event) {
        return switch (event) {
            case DangerRecorded act -> act.saidBy();
            case SuspicionRecorded act -> act.saidBy();
            case MemberAdded act -> act.saidBy();
            case MemberLeft act -> act.saidBy();
            case MemberDied act -> act.saidBy();
            case MemberReturned act -> act.saidBy();
            case MemberFactTold act -> act.saidBy();
            case AbsenceBegan act -> act.saidBy();
            case RelationshipRecorded act -> act.saidBy();
            case ContactRuleSet act -> act.saidBy();
            case HistoricalFactRecorded act -> act.saidBy();
            default -> null;
        };
    }
}
