package org.caseledger.events.disclosure;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Information was given although rules spoke against it; it permits nothing. */
public record InformationProvidedAsItHappened(
        FileId fileId,
        AgencyId from,
        AgencyId to,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        LegalBasis basis,
        @Nullable ConsentId consentId,
        @Nullable ItemId itemId,
        LocalDate providedOn,
        @Nullable Labelled<Words> content,
        Labelled<Words> reason,
        List<String> breaches)
        implements DisclosureEvent, AsItHappened {}
