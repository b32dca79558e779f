package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_REPORT_BACK_TOO_LATE;
import static org.caseledger.command.intake.IntakeRefusal.REPORT_BACK_DATE_PASSED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.LatestReport;
import org.caseledger.events.intake.EmergencySupportProvided;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Records support given before any plan, why it could not wait, and by when it is reported (I-08). */
public record GiveEmergencySupport(
        ConsultationId consultationId,
        Words support,
        Words reason,
        Occurred occurred,
        LocalDate reportBackBy,
        @Nullable Work work)
        implements IntakeCommand {
    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed _ -> refuse(CONSULTATION_CLOSED);
            case Consultation.Open _ when occurred.on().isAfter(now.today()) ->
                    refuse(INTAKE_DATE_IN_FUTURE);
            case Consultation.Open _ when reportBackBy.isBefore(now.today()) ->
                    refuse(REPORT_BACK_DATE_PASSED);
            case Consultation.Open _ when LatestReport.isBefore(reportBackBy, occurred.on(), now) ->
                    refuse(INTAKE_REPORT_BACK_TOO_LATE);
            case Consultation.Open open -> accept(given(open.taken(), now));
        };
    }

    private EmergencySupportProvided given(Taken taken, Circumstances now) {
        LabelDraft label = taken.about(now);
        return new EmergencySupportProvided(
                consultationId,
                taken.fileId(),
                label.put(support),
                label.put(reason),
                occurred,
                reportBackBy,
                work);
    }
}
