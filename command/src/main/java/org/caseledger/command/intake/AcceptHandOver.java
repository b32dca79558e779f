package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_NOT_WAITING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;

/** The receiving agency takes the consultation over; only now is the hand-over complete (I-05). */
public record AcceptHandOver(ConsultationId consultationId, HandOverId handOverId)
        implements IntakeCommand {
    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Received _ -> refuse(HAND_OVER_NOT_WAITING);
            case Consultation.Triaged triaged ->
                    Answering.decide(triaged, handOverId, now, by -> accepted(triaged, by));
        };
    }

    private HandOverAccepted accepted(Consultation.Triaged triaged, AgencyId by) {
        return new HandOverAccepted(consultationId, triaged.taken().fileId(), handOverId, by);
    }
}
