package org.caseledger.events.register;

import org.caseledger.events.correction.Correction;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.value.LedgerEvent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What still counts of a history: all entries but those taken back, each as corrections made it
 * read. The one meaning of corrections for states, registers, pages and views alike.
 */
public final class Remaining {

    private Remaining() {}

    /** The entries that count, in order; corrections themselves are not among them. */
    public static List<RecordedEvent> of(List<RecordedEvent> history) {
        Set<UUID> takenBack = takenBackIn(history);
        Map<UUID, LedgerEvent> entries = new HashMap<>();
        List<UUID> order = new ArrayList<>();
        Map<UUID, RecordedEvent> recorded = new HashMap<>();
        for (RecordedEvent each : history) {
            if (takenBack.contains(each.eventId())) {
                continue;
            }
            switch (each.event()) {
                case EntryCorrected correction ->
                        entries.computeIfPresent(
                                correction.entry(), (_, was) -> Replacement.in(was, correction));
                case Correction _ -> {}
                default -> {
                    entries.put(each.eventId(), each.event());
                    recorded.put(each.eventId(), each);
                    order.add(each.eventId());
                }
            }
        }
        return order.stream().map(id -> with(recorded, entries, id)).toList();
    }

    private static RecordedEvent with(
            Map<UUID, RecordedEvent> recorded, Map<UUID, LedgerEvent> entries, UUID id) {
        RecordedEvent was = recorded.get(id);
        LedgerEvent event = entries.get(id);
        if (was == null || event == null) {
            throw new IllegalStateException("an entry that was just seen");
        }
        return new RecordedEvent(id, was.actor(), event);
    }

    /** The ids of entries taken back or struck. A taking back that was itself taken back is void. */
    public static Set<UUID> takenBackIn(List<RecordedEvent> history) {
        Set<UUID> takenBack = new HashSet<>();
        for (RecordedEvent each : history.reversed()) {
            if (each.event() instanceof Correction correction
                    && correction.takesBack()
                    && !takenBack.contains(each.eventId())) {
                takenBack.add(correction.entry());
            }
        }
        return takenBack;
    }
}
