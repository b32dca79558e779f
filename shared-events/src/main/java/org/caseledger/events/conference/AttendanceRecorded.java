package org.caseledger.events.conference;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Optional;

/** Who was in the room for this item, from when to when, and in whose place. */
public record AttendanceRecorded(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        StaffId staffId,
        LocalTime enteredAt,
        LocalTime leftAt,
        @Nullable Manner how,
        @Nullable StaffId proxyFor)
        implements SittingEvent {

    /** Somebody who attends for themselves. */
    public AttendanceRecorded(
            SittingId sittingId,
            ItemId itemId,
            FileId fileId,
            StaffId staffId,
            LocalTime enteredAt,
            LocalTime leftAt) {
        this(sittingId, itemId, fileId, staffId, enteredAt, leftAt, null, null);
    }

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
