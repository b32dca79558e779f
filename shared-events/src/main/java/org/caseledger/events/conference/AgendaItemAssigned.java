package org.caseledger.events.conference;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;

import java.util.Optional;

/** In a combined sitting: under which body and as which conference the item is dealt with. */
public record AgendaItemAssigned(
        SittingId sittingId, ItemId itemId, FileId fileId, BodyId bodyId, ConferenceKind kind)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
