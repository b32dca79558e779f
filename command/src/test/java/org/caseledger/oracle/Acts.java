package org.caseledger.oracle;

import org.caseledger.command.conference.CancelSitting;
import org.caseledger.command.conference.CloseSitting;
import org.caseledger.command.conference.ConveneConference;
import org.caseledger.command.conference.InviteNonMember;
import org.caseledger.command.conference.PostponeSitting;
import org.caseledger.command.conference.RecordAttendance;
import org.caseledger.command.conference.SelectAttendee;
import org.caseledger.command.conference.SetAgendaItem;
import org.caseledger.command.conference.ShareInformationInItem;
import org.caseledger.command.conference.TakeDecision;
import org.caseledger.command.conference.WithdrawAgendaItem;
import org.caseledger.command.consent.GiveConsent;
import org.caseledger.command.consent.NarrowConsent;
import org.caseledger.command.consent.ReceiveConsentPaper;
import org.caseledger.command.consent.RecordUnobtainableConsent;
import org.caseledger.command.consent.RefuseConsent;
import org.caseledger.command.consent.SeekConsent;
import org.caseledger.command.consent.WithdrawConsent;
import org.caseledger.command.disclosure.AnswerRequest;
import org.caseledger.command.disclosure.DiscloseInEmergency;
import org.caseledger.command.disclosure.ProvideInformation;
import org.caseledger.command.disclosure.RecallInformation;
import org.caseledger.command.disclosure.ReportEmergency;
import org.caseledger.command.disclosure.RequestInformation;
import org.caseledger.command.household.LiftDanger;
import org.caseledger.command.household.RecordDanger;
import org.caseledger.command.intake.AcceptHandOver;
import org.caseledger.command.intake.ChangeTriage;
import org.caseledger.command.intake.CloseConsultationWithAdvice;
import org.caseledger.command.intake.GiveEmergencySupport;
import org.caseledger.command.intake.HandOver;
import org.caseledger.command.intake.NominateForOutreach;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.intake.RecordIntakeForm;
import org.caseledger.command.intake.ReferToMultiAgency;
import org.caseledger.command.intake.RemindReceiver;
import org.caseledger.command.intake.ReportEmergencySupport;
import org.caseledger.command.intake.ReturnHandOver;
import org.caseledger.command.intake.TriageConsultation;
import org.caseledger.command.outreach.ArrangeWatch;
import org.caseledger.command.outreach.AttemptContact;
import org.caseledger.command.outreach.ChangeApproach;
import org.caseledger.command.outreach.CloseOutreach;
import org.caseledger.command.outreach.ConnectToAgency;
import org.caseledger.command.outreach.EndOutreach;
import org.caseledger.command.outreach.EndOutreachEmergency;
import org.caseledger.command.outreach.HoldOutreach;
import org.caseledger.command.outreach.JudgeRelationStable;
import org.caseledger.command.outreach.MakeOutreachPlan;
import org.caseledger.command.outreach.OpenOutreach;
import org.caseledger.command.outreach.ReceiveContactByPerson;
import org.caseledger.command.outreach.RecordAccompaniment;
import org.caseledger.command.outreach.RecordContactRefusal;
import org.caseledger.command.outreach.RecordFirstContact;
import org.caseledger.command.outreach.RecordHomeVisit;
import org.caseledger.command.outreach.RecordOutreachEmergency;
import org.caseledger.command.outreach.RecordOutreachFollowUp;
import org.caseledger.command.outreach.RecordOutreachSignal;
import org.caseledger.command.outreach.ReferOnToMultiAgency;
import org.caseledger.command.outreach.ReleaseWatch;
import org.caseledger.command.outreach.ResumeOutreach;
import org.caseledger.command.outreach.SwitchBasisToConsent;
import org.caseledger.command.supportcase.AcceptCase;
import org.caseledger.command.supportcase.AcceptLeadSupport;
import org.caseledger.command.supportcase.AcceptRole;
import org.caseledger.command.supportcase.AgreePlanByAgency;
import org.caseledger.command.supportcase.AgreePlanByPerson;
import org.caseledger.command.supportcase.CloseMultiAgencyCollaboration;
import org.caseledger.command.supportcase.DecideClosure;
import org.caseledger.command.supportcase.DecideRePlan;
import org.caseledger.command.supportcase.DecideSupport;
import org.caseledger.command.supportcase.DeclineLeadSupport;
import org.caseledger.command.supportcase.DeclinePlanByPerson;
import org.caseledger.command.supportcase.DeclineRole;
import org.caseledger.command.supportcase.DesignateLeadSupporter;
import org.caseledger.command.supportcase.DraftPlan;
import org.caseledger.command.supportcase.EndRole;
import org.caseledger.command.supportcase.EvaluatePlan;
import org.caseledger.command.supportcase.OfferRole;
import org.caseledger.command.supportcase.ProposeClosure;
import org.caseledger.command.supportcase.ReceiveReferral;
import org.caseledger.command.supportcase.RecordAssessment;
import org.caseledger.command.supportcase.RecordDeliberation;
import org.caseledger.command.supportcase.RecordFollowUp;
import org.caseledger.command.supportcase.RecordMonitoring;
import org.caseledger.command.supportcase.ReopenCase;
import org.caseledger.command.supportcase.RerouteToOutreach;
import org.caseledger.command.supportcase.ResumeSupport;
import org.caseledger.command.supportcase.ReturnCase;
import org.caseledger.command.supportcase.SuspendSupport;

import java.util.List;

/** The acts that a story is made of. */
final class Acts {
    static final List<Class<?>> ALL =
            List.of(
                    SeekConsent.class,
                    GiveConsent.class,
                    RefuseConsent.class,
                    NarrowConsent.class,
                    WithdrawConsent.class,
                    RecordUnobtainableConsent.class,
                    ReceiveConsentPaper.class,
                    ReceiveConsultation.class,
                    RecordIntakeForm.class,
                    TriageConsultation.class,
                    ChangeTriage.class,
                    HandOver.class,
                    AcceptHandOver.class,
                    ReturnHandOver.class,
                    RemindReceiver.class,
                    ReferToMultiAgency.class,
                    NominateForOutreach.class,
                    GiveEmergencySupport.class,
                    ReportEmergencySupport.class,
                    CloseConsultationWithAdvice.class,
                    RecordDanger.class,
                    LiftDanger.class,
                    RecordOutreachSignal.class,
                    OpenOutreach.class,
                    MakeOutreachPlan.class,
                    ArrangeWatch.class,
                    ReleaseWatch.class,
                    AttemptContact.class,
                    RecordFirstContact.class,
                    ReceiveContactByPerson.class,
                    RecordHomeVisit.class,
                    RecordAccompaniment.class,
                    ChangeApproach.class,
                    RecordContactRefusal.class,
                    HoldOutreach.class,
                    ResumeOutreach.class,
                    RecordOutreachEmergency.class,
                    EndOutreachEmergency.class,
                    SwitchBasisToConsent.class,
                    ReferOnToMultiAgency.class,
                    ConnectToAgency.class,
                    JudgeRelationStable.class,
                    CloseOutreach.class,
                    EndOutreach.class,
                    RecordOutreachFollowUp.class,
                    ConveneConference.class,
                    SetAgendaItem.class,
                    WithdrawAgendaItem.class,
                    SelectAttendee.class,
                    InviteNonMember.class,
                    RecordAttendance.class,
                    ShareInformationInItem.class,
                    TakeDecision.class,
                    CloseSitting.class,
                    PostponeSitting.class,
                    CancelSitting.class,
                    RequestInformation.class,
                    AnswerRequest.class,
                    ProvideInformation.class,
                    DiscloseInEmergency.class,
                    ReportEmergency.class,
                    RecallInformation.class,
                    ReceiveReferral.class,
                    AcceptCase.class,
                    ReturnCase.class,
                    RerouteToOutreach.class,
                    RecordAssessment.class,
                    DraftPlan.class,
                    RecordDeliberation.class,
                    OfferRole.class,
                    AcceptRole.class,
                    DeclineRole.class,
                    EndRole.class,
                    AgreePlanByAgency.class,
                    AgreePlanByPerson.class,
                    DeclinePlanByPerson.class,
                    DecideSupport.class,
                    RecordMonitoring.class,
                    EvaluatePlan.class,
                    DecideRePlan.class,
                    SuspendSupport.class,
                    ResumeSupport.class,
                    ProposeClosure.class,
                    DecideClosure.class,
                    DesignateLeadSupporter.class,
                    AcceptLeadSupport.class,
                    DeclineLeadSupport.class,
                    CloseMultiAgencyCollaboration.class,
                    RecordFollowUp.class,
                    ReopenCase.class);

    private Acts() {}
}
