package org.caseledger.events.register;

import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.WrittenDates;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a component of an entry can hold instead, when the entry is corrected. */
public final class Correctable {

    private static final JsonMapper JSON = LedgerJson.plain();

    private Correctable() {}

    /** Whether a component holds words about a person. */
    public static boolean holdsWords(RecordComponent component) {
        return labelledType(component).filter(Words.class::equals).isPresent();
    }

    /** What a component about a person holds under its label; empty where it has no label. */
    public static Optional<Class<?>> labelledType(RecordComponent component) {
        return labelledType(component.getGenericType());
    }

    private static Optional<Class<?>> labelledType(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getRawType() == Labelled.class
                        && generic.getActualTypeArguments()[0] instanceof Class<?> held
                ? Optional.of(held)
                : Optional.empty();
    }

    /** What each line of a list holds under a label of its own; empty for anything else. */
    public static Optional<Class<?>> lineType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                        && generic.getRawType() == List.class
                ? labelledType(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** Whether a component is a list of records, or a record, whose parts are corrected one by one. */
    public static boolean isAGroup(RecordComponent component) {
        return component.getType() != Labelled.class && holdsLabelled(component.getGenericType());
    }

    /**
     * A line of a list as the words that stand for it under its label: words as they are, and a line of
     * the sheet by its item and answer ({@code HEALTH.TOLD}) with what was told. Empty when it does not
     * fit.
     */
    public static Optional<Words> lineFor(
            RecordComponent list, @Nullable String value, @Nullable Words words) {
        Class<?> type = lineType(list).orElse(Object.class);
        if (type == Words.class) {
            return value == null ? Optional.ofNullable(words) : Optional.empty();
        }
        return type == SheetAnswer.class && value != null
                ? SheetAnswer.corrected(value, words)
                        .map(answer -> new Words(JSON.writeValueAsString(answer)))
                : Optional.empty();
    }

    private static boolean holdsLabelled(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Labelled.class
                    || Arrays.stream(generic.getActualTypeArguments())
                            .anyMatch(Correctable::holdsLabelled);
        }
        return type instanceof Class<?> plain
                && plain.isRecord()
                && Arrays.stream(plain.getRecordComponents())
                        .anyMatch(part -> holdsLabelled(part.getGenericType()));
    }

    /**
     * A date or code about a person as the words that stand for it under its label; empty when the
     * type is another, or cannot be read from this text.
     */
    public static Optional<Words> wordsFor(RecordComponent component, String text) {
        String plain = plain(text);
        return labelledType(component)
                .filter(type -> type.isEnum() || type == LocalDate.class)
                .flatMap(type -> read(type, JSON.writeValueAsString(plain)))
                .map(_ -> new Words(plain));
    }

    /**
     * The text as JSON that the component can hold: JSON as it is, or a date or code without quotes.
     * Empty when it can be neither.
     */
    public static Optional<String> jsonFor(RecordComponent component, String text) {
        if (holdsLabelled(component.getGenericType())) {
            return Optional.empty();
        }
        Type type = component.getGenericType();
        String quoted = JSON.writeValueAsString(plain(text));
        String thatDay = "{\"on\":" + quoted + ",\"precision\":\"DAY\"}";
        return read(type, text)
                .or(() -> read(type, quoted))
                .or(() -> read(type, thatDay))
                .map(JSON::writeValueAsString);
    }

    /** A day in the form that is stored, however it was written; all else as it is. */
    private static String plain(String text) {
        try {
            return WrittenDates.read(text).toString();
        } catch (IllegalArgumentException noDay) {
            return text;
        }
    }

    static Object parsed(Type type, String json) {
        return read(type, json).orElseThrow(() -> new IllegalArgumentException("correction.value"));
    }

    private static Optional<Object> read(Type type, String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, JSON.constructType(type)));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
