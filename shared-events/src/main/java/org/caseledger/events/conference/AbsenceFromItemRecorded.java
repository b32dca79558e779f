package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A picked person did not attend this item. */
public record AbsenceFromItemRecorded(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        StaffId staffId,
        @Nullable Labelled<Words> reason)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
