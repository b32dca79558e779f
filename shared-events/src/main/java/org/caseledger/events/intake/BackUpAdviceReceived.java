package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A specialised body advised the agency on the consultation (専門機関からの助言).
 *
 * @param basis why it might know whom it is about; null when it was not told
 */
public record BackUpAdviceReceived(
        ConsultationId consultationId,
        FileId fileId,
        AgencyId adviser,
        @Nullable LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable UUID reliedOn,
        Labelled<Words> advice,
        LocalDate receivedOn,
        @Nullable Work work)
        implements IntakeEvent {}
