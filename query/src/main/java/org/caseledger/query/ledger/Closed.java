package org.caseledger.query.ledger;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** An event that was struck: as it is, but nothing that is under a label can be opened any more. */
final class Closed {

    private Closed() {}

    static LedgerEvent of(LedgerEvent event) {
        return (LedgerEvent) closed((Record) event);
    }

    private static Record closed(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values =
                Arrays.stream(components)
                        .map(each -> value(each, record))
                        .toArray(Closed::nullable);
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = record.getClass().getDeclaredConstructor(types);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object[] nullable(int length) {
        return new Object[length];
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return closed(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object closed(@Nullable Object value) {
        return switch (value) {
            case Labelled<?> _ -> Withheld.struck();
            case List<?> list -> list.stream().map(Closed::inList).toList();
            case null, default -> value;
        };
    }

    private static Object inList(Object value) {
        boolean holdsLabels =
                value instanceof Record
                        && Arrays.stream(value.getClass().getRecordComponents())
                                .anyMatch(each -> each.getType() == Labelled.class);
        return holdsLabels ? closed((Record) value) : value;
    }
}
