package org.caseledger.events.intake;

import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;

/** The person applied on the form, having been told these rules on personal information. */
public record IntakeFormRecorded(
        ConsultationId consultationId,
        FileId fileId,
        PersonId personId,
        String ruleTextVersion,
        LocalDate signedOn)
        implements IntakeEvent {}
