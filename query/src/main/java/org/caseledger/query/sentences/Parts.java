package org.caseledger.query.sentences;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.Correctable;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of an entry that a form offers to correct, those inside lists and groups by their path. */
final class Parts {

    private final List<HistoryLine.Part> parts = new ArrayList<>();

    private Parts() {}

    static List<HistoryLine.Part> of(LedgerEvent event) {
        var found = new Parts();
        found.addAll("", "", (Record) event);
        return found.parts;
    }

    private void addAll(String path, String title, Record whole) {
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            String name = path + part.getName();
            String called = title + ComponentTerms.of(part.getName());
            if (Correctable.isAGroup(part)) {
                addWithin(name, called, Replacement.valueIn(part, whole));
            } else if (isOffered(part)) {
                parts.add(new HistoryLine.Part(name, called, kind(part), codes(type(part))));
            }
        }
    }

    private void addWithin(String path, String title, @Nullable Object value) {
        if (value instanceof List<?> list) {
            for (int at = 0; at < list.size(); at++) {
                addWithin(path + "." + at, title + (at + 1), list.get(at));
            }
        } else if (value instanceof Record one && !(value instanceof Labelled<?>)) {
            addAll(path + ".", title + "の", one);
        }
    }

    private static HistoryLine.PartKind kind(RecordComponent part) {
        if (Correctable.holdsWords(part)) {
            return HistoryLine.PartKind.WORDS;
        }
        if (type(part).isEnum()) {
            return HistoryLine.PartKind.CODE;
        }
        return type(part) == int.class ? HistoryLine.PartKind.NUMBER : HistoryLine.PartKind.DAY;
    }

    private static List<HistoryLine.Code> codes(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(code -> (Enum<?>) code)
                        .map(code -> new HistoryLine.Code(code.name(), ComponentTerms.of(code)))
                        .toList()
                : List.of();
    }

    private static Class<?> type(RecordComponent part) {
        return Correctable.labelledType(part).orElse(part.getType());
    }

    private static boolean isOffered(RecordComponent part) {
        Class<?> type = type(part);
        return Correctable.holdsWords(part)
                || type == LocalDate.class
                || type == Occurred.class
                || type.isEnum()
                || type == int.class;
    }
}
