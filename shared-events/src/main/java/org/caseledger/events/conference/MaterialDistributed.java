package org.caseledger.events.conference;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One numbered copy of a paper went to one attendee of the item.
 *
 * @param heldOn the day of the sitting, as it was set then; the copy comes back after it
 */
public record MaterialDistributed(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        int material,
        int copy,
        StaffId staffId,
        LocalDate heldOn)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
