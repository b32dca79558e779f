package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.Optional;

/** The item noted a resource that the community lacks. */
public record ResourceGapNoted(
        SittingId sittingId, ItemId itemId, FileId fileId, Labelled<Words> gap)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
