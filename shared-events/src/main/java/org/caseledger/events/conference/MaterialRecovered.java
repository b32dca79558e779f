package org.caseledger.events.conference;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;

import java.time.LocalDate;
import java.util.Optional;

/** A copy came back or was destroyed. */
public record MaterialRecovered(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        int material,
        int copy,
        MaterialFate fate,
        LocalDate on)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
