package org.caseledger.query.ledger;

import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.correction.EntryStruck;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Remaining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a striking closes: the entry, the scans of its papers, and what corrections repeat of them. */
final class StruckLines {

    private StruckLines() {}

    /** The streams in which a striking that concerns these lines would stand. */
    static Set<UUID> streams(List<LedgerLine> lines) {
        Set<UUID> streams = new HashSet<>();
        for (LedgerLine line : lines) {
            streams.add(line.event().streamId());
            if (line.event() instanceof ScanAttached scan) {
                streams.add(scan.stream());
            }
        }
        return streams;
    }

    /** The ids of the entries to close, by all that takes back in those streams. */
    static Set<UUID> in(List<LedgerLine> lines, List<RecordedEvent> takings) {
        Set<UUID> voided = Remaining.takenBackIn(takings);
        Set<UUID> struck = new HashSet<>();
        for (RecordedEvent taking : takings) {
            if (taking.event() instanceof EntryStruck strike
                    && !voided.contains(taking.eventId())) {
                struck.add(strike.entry());
            }
        }
        for (LedgerLine line : lines) {
            if (line.event() instanceof ScanAttached scan && struck.contains(scan.entry())) {
                struck.add(line.eventId());
            }
        }
        return struck;
    }

    static LedgerLine closed(LedgerLine line, Set<UUID> struck) {
        boolean repeats =
                line.event() instanceof EntryCorrected correction
                        && struck.contains(correction.entry());
        return repeats || struck.contains(line.eventId())
                ? line.reading(Closed.of(line.event()))
                : line;
    }
}
