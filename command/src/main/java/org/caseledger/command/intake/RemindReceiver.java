package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_NOT_WAITING;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.HandOverReminded;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;

import java.time.LocalDate;

/** Records that the receiver was reminded of a hand-over that waits for its answer. */
public record RemindReceiver(
        ConsultationId consultationId, HandOverId handOverId, LocalDate remindedOn)
        implements IntakeCommand {
    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Received _ -> refuse(HAND_OVER_NOT_WAITING);
            case Consultation.Triaged triaged when !triaged.taken().isHeldBy(now.actor()) ->
                    refuse(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
            case Consultation.Triaged triaged when !isWaiting(triaged.passed()) ->
                    refuse(HAND_OVER_NOT_WAITING);
            case Consultation.Triaged _ when remindedOn.isAfter(now.today()) ->
                    refuse(INTAKE_DATE_IN_FUTURE);
            case Consultation.Triaged triaged ->
                    accept(
                            new HandOverReminded(
                                    consultationId,
                                    triaged.taken().fileId(),
                                    handOverId,
                                    remindedOn));
        };
    }

    private boolean isWaiting(Passed passed) {
        Passed.Waiting waiting = passed.waiting();
        return waiting != null && waiting.handOverId().equals(handOverId);
    }
}
