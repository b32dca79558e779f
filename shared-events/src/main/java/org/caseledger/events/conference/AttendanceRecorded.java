package org.caseledger.events.conference;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

import java.time.LocalTime;
import java.util.Optional;

/** Who was in the room for this item, from when to when. */
public record AttendanceRecorded(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        StaffId staffId,
        LocalTime enteredAt,
        LocalTime leftAt)
        implements SittingEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
