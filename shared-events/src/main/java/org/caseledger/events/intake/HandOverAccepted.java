package org.caseledger.events.intake;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HandOverId;

/** The receiving agency took it over; only now is the hand-over complete. */
public record HandOverAccepted(
        ConsultationId consultationId, FileId fileId, HandOverId handOverId, AgencyId by)
        implements IntakeEvent {}
