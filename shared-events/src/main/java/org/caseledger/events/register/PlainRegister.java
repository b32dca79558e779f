package org.caseledger.events.register;

import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A register for which only the event counts, not who recorded it. The stream that writes it may
 * therefore keep the same entries as its own state.
 */
public interface PlainRegister<V> extends Register<V> {

    /** The entries that an event changes; empty when it changes none. */
    Set<String> keysTouchedBy(LedgerEvent event);

    /** The entry after the event; an {@link IllegalStateException} when it cannot follow. */
    V after(@Nullable V before, String key, LedgerEvent event);

    @Override
    default Set<String> keysTouchedBy(RecordedEvent recorded) {
        return keysTouchedBy(recorded.event());
    }

    @Override
    default V after(@Nullable V before, String key, RecordedEvent recorded) {
        return after(before, key, recorded.event());
    }

    /** All entries after one more event; the same map when it touches none. */
    default Map<String, V> afterAll(Map<String, V> before, LedgerEvent event) {
        Set<String> touched = keysTouchedBy(event);
        if (touched.isEmpty()) {
            return before;
        }
        Map<String, V> entries = new HashMap<>(before);
        touched.forEach(key -> entries.put(key, after(entries.get(key), key, event)));
        return Map.copyOf(entries);
    }

    /** The entry that an event presupposes. */
    static <V> V existing(@Nullable V before) {
        if (before == null) {
            throw new IllegalStateException("an event about an entry that was never made");
        }
        return before;
    }
}
