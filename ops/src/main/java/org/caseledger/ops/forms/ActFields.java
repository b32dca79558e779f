package org.caseledger.ops.forms;

import com.fasterxml.jackson.annotation.JsonValue;

import org.caseledger.command.decision.Minted;
import org.caseledger.events.value.Words;
import org.caseledger.ops.forms.ActField.Choice;
import org.caseledger.ops.forms.ActField.Kind;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The fields of an act's form, read off its record: a new act has its form without anybody drawing
 * one. A list of records is offered three times, which is enough on paper too; more go by the API.
 */
public final class ActFields {

    private static final int TIMES = 3;

    private final FieldWords words;
    private final Function<Class<?>, List<Choice>> ids;

    /**
     * @param ids what ids of a type can be chosen from; empty where they must be typed
     */
    ActFields(FieldWords words, Function<Class<?>, List<Choice>> ids) {
        this.words = words;
        this.ids = ids;
    }

    /** The fields of a command but for those that the page knows already. */
    List<ActField> of(Class<?> command, Set<String> known) {
        return fields(command, "", known, true);
    }

    private List<ActField> fields(
            Class<?> record, String prefix, Set<String> known, boolean required) {
        List<ActField> fields = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (!known.contains(component.getName())
                    && !component.isAnnotationPresent(Minted.class)) {
                boolean needed = required && !mayBeAbsent(component);
                String label = words.field(record, component.getName());
                Place place = new Place(prefix + component.getName(), label, needed);
                fields.addAll(field(component.getGenericType(), place));
            }
        }
        return fields;
    }

    private record Place(String name, String words, boolean required) {

        ActField filled(Kind kind) {
            return new ActField(name, words, kind, required, List.of(), List.of());
        }

        ActField chosen(Kind kind, List<Choice> choices) {
            return new ActField(name, words, kind, required, choices, List.of());
        }

        ActField together(List<ActField> parts) {
            return new ActField(name, words, Kind.TOGETHER, required, List.of(), parts);
        }
    }

    private List<ActField> field(Type type, Place place) {
        if (type instanceof ParameterizedType list) {
            return several((Class<?>) list.getActualTypeArguments()[0], place);
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord() && !isSingleValue(wanted)) {
            return List.of(
                    place.together(fields(wanted, place.name + ".", Set.of(), place.required)));
        }
        return List.of(single(wanted, place));
    }

    private List<ActField> several(Class<?> element, Place place) {
        List<Choice> choices = choices(element);
        if (!choices.isEmpty()) {
            return List.of(place.chosen(Kind.SOME_OF, choices));
        }
        return IntStream.range(0, TIMES)
                .mapToObj(number -> numbered(place, number))
                .flatMap(one -> field(element, one).stream())
                .toList();
    }

    private static Place numbered(Place place, int number) {
        return new Place(
                place.name + "[" + number + "]",
                place.words + " " + (number + 1),
                place.required && number == 0);
    }

    private ActField single(Class<?> type, Place place) {
        List<Choice> choices = choices(type);
        if (!choices.isEmpty()) {
            return place.chosen(Kind.ONE_OF, choices);
        }
        return place.filled(kind(type));
    }

    private List<Choice> choices(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(code -> (Enum<?>) code)
                        .map(code -> new Choice(code.name(), words.choice(code)))
                        .toList()
                : ids.apply(type);
    }

    private static Kind kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return Kind.TICK;
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return Kind.NUMBER;
        }
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type == LocalTime.class) {
            return Kind.TIME;
        }
        return type == Words.class ? Kind.TEXT : Kind.LINE;
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static boolean isSingleValue(Class<?> record) {
        return record.getRecordComponents().length == 1
                && record.getRecordComponents()[0]
                        .getAccessor()
                        .isAnnotationPresent(JsonValue.class);
    }
}
