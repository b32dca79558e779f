package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The consultation ended (相談の終了). */
public record ConsultationClosedWithAdvice(
        ConsultationId consultationId,
        FileId fileId,
        Labelled<Words> advice,
        LocalDate closedOn,
        ConsultationOutcome outcome)
        implements IntakeEvent {

    /** Ended with advice only. */
    public ConsultationClosedWithAdvice(
            ConsultationId consultationId,
            FileId fileId,
            Labelled<Words> advice,
            LocalDate closedOn) {
        this(consultationId, fileId, advice, closedOn, ConsultationOutcome.ADVICE_ONLY);
    }
}
