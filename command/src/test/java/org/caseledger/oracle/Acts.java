package org.caseledger.oracle;

import org.caseledger.command.consent.*;
import org.caseledger.command.intake.*;
import org.caseledger.command.household.*;

import org.caseledger.command.outreach.*;
import org.caseledger.command.conference.*;
import org.caseledger.command.disclosure.*;
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
                    RecallInformation.class);

    private Acts() {}
}
