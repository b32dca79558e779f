package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.Optional;

/** The draft of the minutes on one item; a later draft replaces an earlier one. */
public record MinutesDrafted(
        SittingId sittingId, ItemId itemId, FileId fileId, Labelled<Words> text)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
