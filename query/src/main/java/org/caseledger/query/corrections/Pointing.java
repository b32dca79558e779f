package org.caseledger.query.corrections;

import org.caseledger.events.correction.Correction;
import org.caseledger.events.value.LedgerEvent;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

/** Whether an event names another by its id, as what it relied on or was taken from. */
final class Pointing {

    private Pointing() {}

    static boolean at(UUID entry, LedgerEvent event) {
        return !(event instanceof Correction)
                && Arrays.stream(event.getClass().getRecordComponents())
                        .anyMatch(each -> holds(each, event, entry));
    }

    private static boolean holds(RecordComponent component, LedgerEvent event, UUID entry) {
        try {
            Object value = component.getAccessor().invoke(event);
            return entry.equals(value)
                    || (value instanceof Collection<?> all && all.contains(entry));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
