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
 * A hand-over that was made outside the ledger, written down as it was. It lets nobody know more.
 *
 * @param breaches the codes of what the rules would have answered
 */
public record HandOverMadeAsItHappened(
        ConsultationId consultationId,
        FileId fileId,
        AgencyId from,
        AgencyId to,
        LegalBasis basis,
        List<PersonId> persons,
        Occurred occurred,
        Labelled<Words> reason,
        List<String> breaches)
        implements IntakeEvent, AsItHappened {
    public HandOverMadeAsItHappened {
        breaches = List.copyOf(breaches);
    }
}
