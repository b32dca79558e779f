package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Support given in an emergency was reported back, to a sitting or otherwise. */
public record EmergencySupportReported(
        ConsultationId consultationId,
        FileId fileId,
        LocalDate reportedOn,
        @Nullable SittingId sittingId,
        Labelled<Words> report)
        implements IntakeEvent {}
