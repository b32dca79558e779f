package org.caseledger.command.intake;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.NOTHING_TO_REPORT_BACK;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.intake.EmergencySupportReported;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Reports back the support given before any plan, to a sitting or otherwise (I-08); also after the end. */
public record ReportEmergencySupport(
        ConsultationId consultationId,
        LocalDate reportedOn,
        @Nullable SittingId sittingId,
        Words report)
        implements IntakeCommand {
    @Override
    public Decision<IntakeEvent> decide(Consultation consultation, Circumstances now) {
        return switch (consultation) {
            case Consultation.Unknown _ -> refuse(CONSULTATION_UNKNOWN);
            case Consultation.Closed closed -> report(closed.taken(), now);
            case Consultation.Open open -> report(open.taken(), now);
        };
    }

    private Decision<IntakeEvent> report(Taken taken, Circumstances now) {
        if (taken.toReport() == 0) {
            return refuse(NOTHING_TO_REPORT_BACK);
        }
        if (reportedOn.isAfter(now.today())) {
            return refuse(INTAKE_DATE_IN_FUTURE);
        }
        return accept(
                new EmergencySupportReported(
                        consultationId,
                        taken.fileId(),
                        reportedOn,
                        sittingId,
                        taken.about(now).put(report)));
    }
}
