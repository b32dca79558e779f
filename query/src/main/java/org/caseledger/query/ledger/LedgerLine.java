package org.caseledger.query.ledger;

import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.LedgerEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** One recorded event with its number in the municipality's ledger and who recorded it when. */
public record LedgerLine(
        long position, UUID eventId, Instant recordedAt, Actor actor, LedgerEvent event) {

    public static final ZoneId TOWN_TIME = ZoneId.of("Asia/Tokyo");

    public LocalDate recordedOn() {
        return recordedAt.atZone(TOWN_TIME).toLocalDate();
    }

    /** The same line with its event read otherwise: corrected, or closed. */
    public LedgerLine reading(LedgerEvent other) {
        return new LedgerLine(position, eventId, recordedAt, actor, other);
    }

    public RecordedEvent recorded() {
        return new RecordedEvent(eventId, actor, event);
    }
}
