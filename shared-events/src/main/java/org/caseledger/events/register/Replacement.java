package org.caseledger.events.register;

import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** An entry with one of its components replaced, as a correction says. */
public final class Replacement {

    private static final JsonMapper JSON = LedgerJson.plain();

    private Replacement() {}

    /**
     * The event as the correction makes it read.
     *
     * @throws IllegalArgumentException when the component cannot hold what the correction gives
     */
    public static LedgerEvent in(LedgerEvent event, EntryCorrected correction) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            values[at] =
                    components[at].getName().equals(correction.component())
                            ? given(components[at], correction)
                            : valueOf(components[at], event);
        }
        return made(event, components, values);
    }

    private static @Nullable Object given(RecordComponent component, EntryCorrected correction) {
        return correction.words() != null
                ? correction.words()
                : parsed(component, String.valueOf(correction.value()));
    }

    /** The component of that name, if the event has it. */
    public static Optional<RecordComponent> component(LedgerEvent event, String name) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst();
    }

    /** Whether a component holds words about a person. */
    public static boolean holdsWords(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                && generic.getRawType() == Labelled.class
                && generic.getActualTypeArguments()[0] == Words.class;
    }

    /**
     * The text as JSON that the component can hold: JSON as it is, or a date or code without quotes;
     * a date alone for when something happened means that very day.
     * Empty when it can be neither.
     */
    public static Optional<String> jsonFor(RecordComponent component, String text) {
        if (component.getType() == Labelled.class) {
            return Optional.empty();
        }
        String quoted = JSON.writeValueAsString(text);
        String thatDay = "{\"on\":" + quoted + ",\"precision\":\"DAY\"}";
        for (String json : new String[] {text, quoted, thatDay}) {
            try {
                return Optional.of(JSON.writeValueAsString(parsed(component, json)));
            } catch (IllegalArgumentException _) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Object parsed(RecordComponent component, String json) {
        try {
            var type = JSON.constructType(component.getGenericType());
            Object value = JSON.readValue(json, type);
            if (value == null) {
                throw new IllegalArgumentException("correction.value");
            }
            return value;
        } catch (JacksonException _) {
            throw new IllegalArgumentException("correction.value");
        }
    }

    /** What a component of an event holds. */
    public static @Nullable Object valueOf(RecordComponent component, LedgerEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LedgerEvent made(
            LedgerEvent event, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (LedgerEvent) event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("correction.value");
        }
    }
}
