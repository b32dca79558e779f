package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** The agency judged what becomes of the consultation. */
public record ConsultationTriaged(
        ConsultationId consultationId,
        FileId fileId,
        TriageResult result,
        @Nullable Labelled<Words> grounds)
        implements IntakeEvent {}
