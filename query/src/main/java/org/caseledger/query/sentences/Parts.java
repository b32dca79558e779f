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
                parts.add(new HistoryLine.Part(name, called, Correctable.holdsWords(part)));
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

    private static boolean isOffered(RecordComponent part) {
        Class<?> type = Correctable.labelledType(part).orElse(part.getType());
        return Correctable.holdsWords(part)
                || type == LocalDate.class
                || type == Occurred.class
                || type.isEnum()
                || type == int.class;
    }
}
