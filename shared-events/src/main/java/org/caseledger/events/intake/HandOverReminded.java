package org.caseledger.events.intake;

import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HandOverId;

import java.time.LocalDate;

/** The receiver was reminded of a hand-over that waits for its answer. */
public record HandOverReminded(
        ConsultationId consultationId, FileId fileId, HandOverId handOverId, LocalDate remindedOn)
        implements IntakeEvent {}
