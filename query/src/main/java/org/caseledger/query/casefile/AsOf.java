package org.caseledger.query.casefile;

import org.caseledger.events.value.WrittenDates;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.BadQuestion;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.DateTimeException;

/** Reads the moment a page is asked for: an event number, or a day (as it stood when it ended). */
@Component
class AsOf {

    private final LedgerHistory history;

    AsOf(LedgerHistory history) {
        this.history = history;
    }

    /** The position meant, never beyond what the ledger holds now. */
    long position(Look look, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return look.position();
        }
        if (asked.matches("[0-9]{1,15}")) {
            return Math.min(Long.parseLong(asked), look.position());
        }
        try {
            var end = WrittenDates.read(asked).plusDays(1).atStartOfDay(LedgerLine.TOWN_TIME);
            var last = end.toInstant().minusNanos(1_000);
            return history.positionAt(look.sql(), look.actor().municipality(), last);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new BadQuestion("asOf");
        }
    }
}
