package org.caseledger.query.sentences;

import org.caseledger.events.register.Correctable;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.value.Occurred;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What a component of an entry can be corrected as, worked out once for each kind of entry.
 *
 * @param type what it holds, under its label where it has one
 * @param lines what each line holds, when it is a list of sealed lines
 * @param group its parts are corrected one by one
 * @param kind null when no form offers it
 */
record PartShape(
        RecordComponent component,
        String title,
        Class<?> type,
        @Nullable Class<?> lines,
        boolean group,
        HistoryLine.@Nullable PartKind kind,
        List<HistoryLine.Code> codes) {

    private static final ClassValue<List<PartShape>> SHAPES =
            new ClassValue<>() {
                @Override
                protected List<PartShape> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents()).map(PartShape::of).toList();
                }
            };

    /** The components of a record in their order. */
    static List<PartShape> of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static PartShape of(RecordComponent component) {
        Class<?> type = Correctable.labelledType(component).orElse(component.getType());
        return new PartShape(
                component,
                ComponentTerms.of(component.getName()),
                type,
                Correctable.lineType(component).orElse(null),
                Correctable.isAGroup(component),
                kind(component, type),
                codes(type));
    }

    String name() {
        return component.getName();
    }

    @Nullable Object valueIn(Record whole) {
        return Replacement.valueIn(component, whole);
    }

    private static HistoryLine.@Nullable PartKind kind(RecordComponent component, Class<?> type) {
        if (Correctable.holdsWords(component)) {
            return HistoryLine.PartKind.WORDS;
        }
        if (type.isEnum()) {
            return HistoryLine.PartKind.CODE;
        }
        if (type == int.class) {
            return HistoryLine.PartKind.NUMBER;
        }
        return type == LocalDate.class || type == Occurred.class ? HistoryLine.PartKind.DAY : null;
    }

    private static List<HistoryLine.Code> codes(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(code -> (Enum<?>) code)
                        .map(code -> new HistoryLine.Code(code.name(), ComponentTerms.of(code)))
                        .toList()
                : List.of();
    }
}
