package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Optional;

/** An item was dealt with although rules spoke against it; it permits nothing. */
public record AgendaItemAsItHappened(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        LegalBasis basis,
        List<PersonId> subjects,
        Labelled<Words> reason,
        List<String> breaches)
        implements SittingEvent, AsItHappened {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
