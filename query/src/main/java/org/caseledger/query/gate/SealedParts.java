package org.caseledger.query.gate;

import org.caseledger.events.privacy.Envelope;
import org.caseledger.events.privacy.Sealed;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The envelopes that records hold, those in records within them included. */
final class SealedParts {

    private static final String OURS = "org.caseledger.";

    private static final ClassValue<List<RecordComponent>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(each -> mayHoldSome(each.getType()))
                            .peek(each -> each.getAccessor().setAccessible(true))
                            .toList();
                }
            };

    private SealedParts() {}

    static List<Envelope> of(Collection<?> records) {
        List<Envelope> found = new ArrayList<>();
        records.forEach(each -> collect(each, found));
        return found;
    }

    private static boolean mayHoldSome(Class<?> type) {
        return Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || (type.getName().startsWith(OURS) && !type.isEnum());
    }

    private static void collect(Object part, List<Envelope> found) {
        switch (part) {
            case Sealed<?>(Envelope envelope) -> found.add(envelope);
            case Collection<?> all -> all.forEach(each -> collect(each, found));
            case Map<?, ?> map -> collect(map.values(), found);
            case Record ours when ours.getClass().getName().startsWith(OURS) ->
                    COMPONENTS
                            .get(ours.getClass())
                            .forEach(each -> {
                                Object value = valueOf(each, ours);
                                if (value != null) {
                                    collect(value, found);
                                }
                            });
            default -> {}
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
