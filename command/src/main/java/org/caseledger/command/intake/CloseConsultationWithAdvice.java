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
import static org.caseledger.command.intake.IntakeRefusal.OUTCOME_NOT_CARRIED_OUT;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGE_NOT_CARRIED_OUT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.ConsultationOutcome;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.register.DangerRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Ends the consultation (相談の終了) with one of the outcomes; refusing is not among them (I-03). Not
 * before what the triage promised was done, unless the person died or moved away, and not while a
 * danger stands open in a household of the file (I-09).
 *
 * @param outcome left out, it is the one that the triage leads to
 */
public record CloseConsultationWithAdvice(
        ConsultationId consultationId,
        Words advice,
        LocalDate closedOn,
        @Nullable ConsultationOutcome outcome)
        implements IntakeCommand {
    /** With the outcome that the triage leads to. */
    public CloseConsultationWithAdvice(
            ConsultationId consultationId, Words advice, LocalDate closedOn) {
        this(consultationId, advice, closedOn, null);
    }

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
            case Consultation.Triaged triaged when !isCarriedOut(triaged) ->
                    refuse(TRIAGE_NOT_CARRIED_OUT);
            case Consultation.Triaged triaged when !hasComeAbout(triaged) ->
                    refuse(OUTCOME_NOT_CARRIED_OUT);
            case Consultation.Triaged triaged when dangerStandsOpen(triaged.taken(), now) ->
                    refuse(DANGER_STANDS_OPEN);
            case Consultation.Triaged _ when closedOn.isAfter(now.today()) ->
                    refuse(INTAKE_DATE_IN_FUTURE);
            case Consultation.Triaged triaged -> accept(closed(triaged, now));
        };
    }

    private boolean isCarriedOut(Consultation.Triaged triaged) {
        return outcome == ConsultationOutcome.DIED
                || outcome == ConsultationOutcome.MOVED_AWAY
                || triaged.isCarriedOut();
    }

    private boolean hasComeAbout(Consultation.Triaged triaged) {
        Passed passed = triaged.passed();
        return switch (outcome(triaged)) {
            case HANDED_OVER -> passed.accepted();
            case MULTI_AGENCY -> passed.referredAs() != null;
            case OUTREACH -> !passed.nominated().isEmpty();
            case RESOLVED, ADVICE_ONLY, WISH_OF_PERSON, MOVED_AWAY, DIED -> true;
        };
    }

    private ConsultationOutcome outcome(Consultation.Triaged triaged) {
        return outcome != null
                ? outcome
                : switch (triaged.result()) {
                    case OWN_HANDLING -> ConsultationOutcome.RESOLVED;
                    case HAND_OVER -> ConsultationOutcome.HANDED_OVER;
                    case MULTI_AGENCY -> ConsultationOutcome.MULTI_AGENCY;
                    case OUTREACH -> ConsultationOutcome.OUTREACH;
                    case ADVICE_ONLY -> ConsultationOutcome.ADVICE_ONLY;
                };
    }

    private static boolean dangerStandsOpen(Taken taken, Circumstances now) {
        return now.facts().values(DangerRegister.DANGER, Lookups.file(taken.fileId())).stream()
                .anyMatch(dangers -> !dangers.open().isEmpty());
    }

    private ConsultationClosedWithAdvice closed(Consultation.Triaged triaged, Circumstances now) {
        Taken taken = triaged.taken();
        return new ConsultationClosedWithAdvice(
                consultationId,
                taken.fileId(),
                taken.about(now).put(advice),
                closedOn,
                outcome(triaged));
    }
}
