package org.caseledger.query.ledger;

import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Remaining;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines that still count, each as it was corrected; what was taken back is not among them. */
public final class StandingLines {

    private StandingLines() {}

    public static List<LedgerLine> of(List<LedgerLine> lines) {
        Map<UUID, LedgerEvent> remaining =
                Remaining.of(lines.stream().map(LedgerLine::recorded).toList()).stream()
                        .collect(Collectors.toMap(RecordedEvent::eventId, RecordedEvent::event));
        return lines.stream()
                .filter(line -> remaining.containsKey(line.eventId()))
                .map(line -> line.reading(remaining.getOrDefault(line.eventId(), line.event())))
                .toList();
    }
}
