package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** The agency refers the file to 多機関協働. */
public record MultiAgencyReferralMade(
        ConsultationId consultationId,
        FileId fileId,
        CaseId caseId,
        AgencyId referredBy,
        AgencyId coordinator,
        LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable UUID reliedOn,
        List<PersonId> persons,
        Labelled<Words> reason,
        @Nullable ReferralPapers papers)
        implements IntakeEvent {

    /** With nothing told about the papers. */
    public MultiAgencyReferralMade(
            ConsultationId consultationId,
            FileId fileId,
            CaseId caseId,
            AgencyId referredBy,
            AgencyId coordinator,
            LegalBasis basis,
            @Nullable ConsentId consentId,
            @Nullable UUID reliedOn,
            List<PersonId> persons,
            Labelled<Words> reason) {
        this(
                consultationId,
                fileId,
                caseId,
                referredBy,
                coordinator,
                basis,
                consentId,
                reliedOn,
                persons,
                reason,
                null);
    }
}
