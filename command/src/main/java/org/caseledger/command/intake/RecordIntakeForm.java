package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_RULE_TEXT_VERSION_MISSING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.IntakeFormRecorded;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;

/** Records that a person applied on the form, having been told the rules on their data (C-01, C-03). */
public record RecordIntakeForm(
        ConsultationId consultationId,
        PersonId personId,
        String ruleTextVersion,
        LocalDate signedOn)
        implements IntakeCommand {
    private static final int LONGEST_VERSION = 40;

    public RecordIntakeForm {
        if (ruleTextVersion.length() > LONGEST_VERSION) {
            throw new IllegalArgumentException("rule-text-version.too-long");
        }
    }

    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Open open when !open.taken().persons().contains(personId) ->
                    refuse(CONSULTATION_PERSON_UNKNOWN);
            case Consultation.Open _ when ruleTextVersion.isBlank() ->
                    refuse(INTAKE_RULE_TEXT_VERSION_MISSING);
            case Consultation.Open _ when signedOn.isAfter(now.today()) ->
                    refuse(INTAKE_DATE_IN_FUTURE);
            case Consultation.Open open ->
                    accept(
                            new IntakeFormRecorded(
                                    consultationId,
                                    open.taken().fileId(),
                                    personId,
                                    ruleTextVersion,
                                    signedOn));
        };
    }
}
