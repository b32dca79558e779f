package org.caseledger.query.search;

import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.register.Correctable;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One value of an entry in which somebody wrote freely.
 *
 * @param component its path in the entry: {@code roles.0.task}
 */
record FreeText(String component, Sealed<?> value, Class<?> type) {

    static Stream<FreeText> in(LedgerEvent event) {
        return in("", event);
    }

    private static Stream<FreeText> in(String path, Object whole) {
        return Stream.of(whole.getClass().getRecordComponents())
                .flatMap(part ->
                        of(path + part.getName(), part, Replacement.valueIn(part, (Record) whole)));
    }

    private static Stream<FreeText> of(String path, RecordComponent part, @Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Labelled<?> one ->
                    written(path, one, Correctable.labelledType(part).orElse(Object.class));
            case List<?> all ->
                    IntStream.range(0, all.size())
                            .boxed()
                            .flatMap(at -> line(path + "." + at, part, all.get(at)));
            case Record group when isOurs(group) -> in(path + ".", group);
            default -> Stream.empty();
        };
    }

    private static Stream<FreeText> line(String path, RecordComponent list, Object line) {
        if (line instanceof Labelled<?> one) {
            return written(path, one, Correctable.lineType(list).orElse(Object.class));
        }
        return line instanceof Record group && isOurs(group)
                ? in(path + ".", group)
                : Stream.empty();
    }

    private static Stream<FreeText> written(String path, Labelled<?> value, Class<?> type) {
        boolean free = type == Words.class || type == SheetAnswer.class;
        return free && value instanceof Sealed<?> sealed
                ? Stream.of(new FreeText(path, sealed, type))
                : Stream.empty();
    }

    private static boolean isOurs(Record group) {
        return group.getClass().getName().startsWith("org.caseledger.events.");
    }
}
