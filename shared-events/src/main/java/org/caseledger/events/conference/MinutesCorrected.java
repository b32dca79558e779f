package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.Optional;

/** Approved minutes on one item are corrected; the approved text stays beside it. */
public record MinutesCorrected(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        Labelled<Words> corrected,
        Labelled<Words> reason)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
