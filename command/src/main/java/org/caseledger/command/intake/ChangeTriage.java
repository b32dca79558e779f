package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_NOT_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_WAITING;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGE_UNCHANGED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.TriageChanged;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.Words;

/** Judges anew what becomes of the consultation, for example that it has become compound after all (I-03). */
public record ChangeTriage(ConsultationId consultationId, TriageResult result, Words grounds)
        implements IntakeCommand {
    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Received _ -> refuse(CONSULTATION_NOT_TRIAGED);
            case Consultation.Triaged triaged when !triaged.taken().isHeldBy(now.actor()) ->
                    refuse(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
            case Consultation.Triaged triaged when triaged.passed().waiting() != null ->
                    refuse(HAND_OVER_WAITING);
            case Consultation.Triaged triaged when triaged.result() == result ->
                    refuse(TRIAGE_UNCHANGED);
            case Consultation.Triaged triaged ->
                    accept(
                            new TriageChanged(
                                    consultationId,
                                    triaged.taken().fileId(),
                                    triaged.result(),
                                    result,
                                    triaged.taken().about(now).put(grounds)));
        };
    }
}
