package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Support was given before any plan, for a stated reason, to be reported back. */
public record EmergencySupportProvided(
        ConsultationId consultationId,
        FileId fileId,
        Labelled<Words> support,
        Labelled<Words> reason,
        Occurred occurred,
        LocalDate reportBackBy,
        @Nullable Work work)
        implements IntakeEvent {}
