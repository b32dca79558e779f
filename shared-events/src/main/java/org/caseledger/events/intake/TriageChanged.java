package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

/** The agency judged anew what becomes of the consultation. */
public record TriageChanged(
        ConsultationId consultationId,
        FileId fileId,
        TriageResult before,
        TriageResult result,
        Labelled<Words> grounds)
        implements IntakeEvent {}
