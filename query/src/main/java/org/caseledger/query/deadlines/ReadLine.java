package org.caseledger.query.deadlines;

import org.axonframework.messaging.MetaData;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.ViewProgress;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An event as a processor brings it, as the line of the ledger that it is. */
final class ReadLine {

    private ReadLine() {}

    static LedgerLine of(LedgerEvent event, MetaData meta) {
        return new LedgerLine(
                ViewProgress.position(meta),
                UUID.fromString(text(meta, "eventId")),
                Instant.parse(text(meta, "recordedAt")),
                new Actor(
                        new MunicipalityCode(ViewProgress.municipality(meta)),
                        StaffId.of(text(meta, "staff")),
                        AgencyId.of(text(meta, "organisation")),
                        Capacity.valueOf(text(meta, "capacity"))),
                event);
    }

    private static String text(MetaData meta, String key) {
        return Objects.requireNonNull(meta.get(key), key).toString();
    }
}
