package org.caseledger.events.conference;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

import java.util.Optional;

/** The chair picks a member for this item. */
public record AttendeeSelectedForItem(
        SittingId sittingId, ItemId itemId, FileId fileId, StaffId staffId)
        implements SittingEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
