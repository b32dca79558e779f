package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Optional;

/** What a picked person answered in writing. */
public record WrittenOpinionReceived(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        StaffId staffId,
        LocalDate receivedOn,
        Manner how,
        Labelled<Words> opinion)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
