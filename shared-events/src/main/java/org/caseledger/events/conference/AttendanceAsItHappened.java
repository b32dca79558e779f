package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Somebody was in the room although rules spoke against it; it permits nothing. */
public record AttendanceAsItHappened(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        StaffId staffId,
        LocalTime enteredAt,
        LocalTime leftAt,
        Labelled<Words> reason,
        List<String> breaches)
        implements SittingEvent, AsItHappened {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
