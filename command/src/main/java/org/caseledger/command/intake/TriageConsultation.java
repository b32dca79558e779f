package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_ALREADY_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.ConsultationTriaged;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** Judges, once, what becomes of the consultation; turning it away is not among the results (I-03). */
public record TriageConsultation(
        ConsultationId consultationId, TriageResult result, @Nullable Words grounds)
        implements IntakeCommand {
    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Triaged _ -> refuse(CONSULTATION_ALREADY_TRIAGED);
            case Consultation.Received received when !received.taken().isHeldBy(now.actor()) ->
                    refuse(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
            case Consultation.Received received ->
                    accept(
                            new ConsultationTriaged(
                                    consultationId,
                                    received.taken().fileId(),
                                    result,
                                    received.taken().about(now).putIfGiven(grounds)));
        };
    }
}
