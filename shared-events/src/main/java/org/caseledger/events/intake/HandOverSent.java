package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The consultation is handed over to another agency (つなぎ), on a stated basis.
 *
 * @param consents everybody's, when it rests on consent
 * @param resends an earlier hand-over that came back
 */
public record HandOverSent(
        ConsultationId consultationId,
        FileId fileId,
        HandOverId handOverId,
        AgencyId from,
        AgencyId to,
        LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable UUID reliedOn,
        Labelled<Words> reason,
        List<ConsentId> consents,
        @Nullable HandOverSheet sheet,
        @Nullable HandOverId resends,
        @Nullable LocalDate replyBy)
        implements IntakeEvent {
    public HandOverSent {
        consents = List.copyOf(consents);
    }

    /** Sent without a sheet, on another basis than consent. */
    public HandOverSent(
            ConsultationId consultationId,
            FileId fileId,
            HandOverId handOverId,
            AgencyId from,
            AgencyId to,
            LegalBasis basis,
            @Nullable ConsentId consentId,
            @Nullable UUID reliedOn,
            Labelled<Words> reason) {
        this(
                consultationId,
                fileId,
                handOverId,
                from,
                to,
                basis,
                consentId,
                reliedOn,
                reason,
                consentId == null ? List.of() : List.of(consentId),
                null,
                null,
                null);
    }
}
