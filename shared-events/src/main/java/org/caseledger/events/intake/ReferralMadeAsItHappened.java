package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.util.List;

/**
 * A referral to 多機関協働 that was made outside the ledger, written down as it was. No case begins.
 *
 * @param breaches the codes of what the rules would have answered
 */
public record ReferralMadeAsItHappened(
        ConsultationId consultationId,
        FileId fileId,
        AgencyId referredBy,
        AgencyId coordinator,
        LegalBasis basis,
        List<PersonId> persons,
        Occurred occurred,
        Labelled<Words> reason,
        List<String> breaches)
        implements IntakeEvent, AsItHappened {
    public ReferralMadeAsItHappened {
        breaches = List.copyOf(breaches);
    }
}
