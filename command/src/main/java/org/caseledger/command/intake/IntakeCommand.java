package org.caseledger.command.intake;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.value.ConsultationId;

import java.util.UUID;

/** What can be asked of a consultation. There is no way to turn one away (I-01). */
public sealed interface IntakeCommand extends LedgerCommand
        permits ReceiveConsultation,
                RecordIntakeForm,
                TriageConsultation,
                HandOver,
                AcceptHandOver,
                ReturnHandOver,
                ReferToMultiAgency,
                NominateForOutreach,
                GiveEmergencySupport,
                CloseConsultationWithAdvice,
                ChangeTriage,
                RemindReceiver,
                RecordHandOverAsItHappened,
                RecordReferralAsItHappened,
                RecordBackUpAdvice,
                ReportEmergencySupport,
                RecordAssessmentSheet {
    /** The stream of one consultation. */
    Stream<IntakeCommand, Consultation, IntakeEvent> STREAM =
            new Stream<>(
                    "consultation",
                    IntakeCommand.class,
                    IntakeEvent.class,
                    new Consultation.Unknown(),
                    Consultation::after,
                    IntakeCommand::decide);

    ConsultationId consultationId();

    Decision<IntakeEvent> decide(Consultation consultation, Circumstances now);

    @Override
    default UUID streamId() {
        return consultationId().value();
    }
}
