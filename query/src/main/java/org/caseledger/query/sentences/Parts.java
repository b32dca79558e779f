package org.caseledger.query.sentences;

import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.Correctable;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of an entry that a form offers to correct, those inside lists and groups by their path. */
final class Parts {

    private final List<HistoryLine.Part> parts = new ArrayList<>();

    private final Phrases say;

    private Parts(Phrases say) {
        this.say = say;
    }

    static List<HistoryLine.Part> of(LedgerEvent event, Phrases say) {
        var found = new Parts(say);
        found.addAll("", "", (Record) event);
        return found.parts;
    }

    private void addAll(String path, String title, Record whole) {
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            String name = path + part.getName();
            String called = title + ComponentTerms.of(part.getName());
            if (Correctable.lineType(part).isPresent()) {
                addLines(name, called, part, Replacement.valueIn(part, whole));
            } else if (Correctable.isAGroup(part)) {
                addWithin(name, called, Replacement.valueIn(part, whole));
            } else if (isOffered(part) && isOpen(part, whole)) {
                parts.add(new HistoryLine.Part(name, called, kind(part), codes(type(part))));
            }
        }
    }

    /** Lines that stand sealed as a whole; of a closed one no choices are told. */
    private void addLines(String path, String title, RecordComponent part, @Nullable Object value) {
        List<?> lines = value instanceof List<?> all ? all : List.of();
        Class<?> type = Correctable.lineType(part).orElseThrow();
        for (int at = 0; at < lines.size(); at++) {
            String called = title + (at + 1);
            if (type == Words.class) {
                var words = HistoryLine.PartKind.WORDS;
                parts.add(new HistoryLine.Part(path + "." + at, called, words, List.of()));
            } else if (type == SheetAnswer.class && opens(lines.get(at))) {
                var code = HistoryLine.PartKind.CODE;
                parts.add(new HistoryLine.Part(path + "." + at, called, code, SheetTerms.codes()));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private boolean opens(Object line) {
        return line instanceof Labelled<?> answer
                && say.opens((Labelled<SheetAnswer>) answer, SheetAnswer.class);
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

    /** The codes to choose from would tell what a closed value is about. */
    @SuppressWarnings("unchecked")
    private boolean isOpen(RecordComponent part, Record whole) {
        return Correctable.holdsWords(part)
                || !(Replacement.valueIn(part, whole) instanceof Labelled<?> value)
                || say.opens((Labelled<Object>) value, (Class<Object>) type(part));
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
