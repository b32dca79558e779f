package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** The receiving agency gave it back with a reply. */
public record HandOverReturned(
        ConsultationId consultationId,
        FileId fileId,
        HandOverId handOverId,
        AgencyId by,
        Labelled<Words> reply,
        @Nullable SaidBy saidBy)
        implements IntakeEvent {

    /** Returned by the agency itself. */
    public HandOverReturned(
            ConsultationId consultationId,
            FileId fileId,
            HandOverId handOverId,
            AgencyId by,
            Labelled<Words> reply) {
        this(consultationId, fileId, handOverId, by, reply, null);
    }
}
