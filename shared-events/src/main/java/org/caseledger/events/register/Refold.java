package org.caseledger.events.register;

import org.caseledger.events.correction.Correction;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the taking back of an entry makes of a register: every key that the stream ever touched gets
 * the value of the remaining history, or none when no remaining event sets it.
 */
public final class Refold {

    private Refold() {}

    /** The entries of one register after the last event of a stream's history; null where absent. */
    public static <V> Map<String, @Nullable V> of(
            Register<V> register, List<RecordedEvent> history) {
        Map<String, @Nullable V> entries = new LinkedHashMap<>();
        for (RecordedEvent event : history) {
            register.keysTouchedBy(event).forEach(key -> entries.put(key, null));
        }
        for (RecordedEvent event : Remaining.of(history)) {
            for (String key : register.keysTouchedBy(event)) {
                entries.put(key, register.after(entries.get(key), key, event));
            }
        }
        corrections(history)
                .forEach(event ->
                        register.keysTouchedBy(event)
                                .forEach(key ->
                                        entries.put(
                                                key,
                                                register.after(entries.get(key), key, event))));
        return entries;
    }

    /** Corrections that were not taken back themselves; they are no entries that remain. */
    private static List<RecordedEvent> corrections(List<RecordedEvent> history) {
        Set<UUID> takenBack = Remaining.takenBackIn(history);
        return history.stream()
                .filter(each -> each.event() instanceof Correction)
                .filter(each -> !takenBack.contains(each.eventId()))
                .toList();
    }
}
