package org.caseledger.events.conference;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;

import java.time.LocalDate;
import java.util.Optional;

/** When the item comes up again. */
public record NextDateSet(SittingId sittingId, ItemId itemId, FileId fileId, LocalDate nextOn)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
