package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_NOT_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.DANGER_STANDS_OPEN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_WAITING;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGE_NOT_CARRIED_OUT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.register.DangerRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/**
 * Ends the consultation with advice (相談の終了). Not before what the triage promised was done (I-03),
 * and not while a danger stands open in a household of the file (I-09).
 */
public record CloseConsultationWithAdvice(
        ConsultationId consultationId, Words advice, LocalDate closedOn) implements IntakeCommand {
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
            case Consultation.Triaged triaged when !triaged.isCarriedOut() ->
                    refuse(TRIAGE_NOT_CARRIED_OUT);
            case Consultation.Triaged triaged when dangerStandsOpen(triaged.taken(), now) ->
                    refuse(DANGER_STANDS_OPEN);
            case Consultation.Triaged _ when closedOn.isAfter(now.today()) ->
                    refuse(INTAKE_DATE_IN_FUTURE);
            case Consultation.Triaged triaged -> accept(closed(triaged.taken(), now));
        };
    }

    private static boolean dangerStandsOpen(Taken taken, Circumstances now) {
        return now.facts().values(DangerRegister.DANGER, Lookups.file(taken.fileId())).stream()
                .anyMatch(dangers -> !dangers.open().isEmpty());
    }

    private ConsultationClosedWithAdvice closed(Taken taken, Circumstances now) {
        return new ConsultationClosedWithAdvice(
                consultationId, taken.fileId(), taken.about(now).put(advice), closedOn);
    }
}
