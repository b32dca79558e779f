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

import java.util.UUID;

/** The consultation is handed over to another agency (つなぎ), on a stated basis. */
public record HandOverSent(
        ConsultationId consultationId,
        FileId fileId,
        HandOverId handOverId,
        AgencyId from,
        AgencyId to,
        LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable UUID reliedOn,
        Labelled<Words> reason)
        implements IntakeEvent {}
