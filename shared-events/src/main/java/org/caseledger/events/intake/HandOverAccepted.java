package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** The receiving agency took it over; only now is the hand-over complete. */
public record HandOverAccepted(
        ConsultationId consultationId,
        FileId fileId,
        HandOverId handOverId,
        AgencyId by,
        @Nullable StaffId worker,
        @Nullable SaidBy saidBy,
        @Nullable Labelled<Words> reply)
        implements IntakeEvent {

    /** Accepted by the agency itself, without a word. */
    public HandOverAccepted(
            ConsultationId consultationId, FileId fileId, HandOverId handOverId, AgencyId by) {
        this(consultationId, fileId, handOverId, by, null, null, null);
    }
}
