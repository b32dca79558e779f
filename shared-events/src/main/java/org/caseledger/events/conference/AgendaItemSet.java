package org.caseledger.events.conference;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;

import java.util.List;
import java.util.Optional;

/** A household is put on the agenda, on a stated basis, with the persons named in it. */
public record AgendaItemSet(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        LegalBasis basis,
        List<PersonId> subjects,
        List<ConsentId> consents)
        implements SittingEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
