package org.caseledger.query.sentences;

import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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
        for (PartShape part : PartShape.of(whole.getClass())) {
            String name = path + part.name();
            String called = title + part.title();
            if (part.lines() != null) {
                addLines(name, called, part.lines(), part.valueIn(whole));
            } else if (part.group()) {
                addWithin(name, called, part.valueIn(whole));
            } else if (part.kind() != null && isOpen(part, whole)) {
                parts.add(new HistoryLine.Part(name, called, part.kind(), part.codes()));
            }
        }
    }

    /** Lines that stand sealed as a whole; of a closed one no choices are told. */
    private void addLines(String path, String title, Class<?> type, @Nullable Object value) {
        List<?> lines = value instanceof List<?> all ? all : List.of();
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
    private boolean isOpen(PartShape part, Record whole) {
        return part.kind() == HistoryLine.PartKind.WORDS
                || !(part.valueIn(whole) instanceof Labelled<?> value)
                || say.opens((Labelled<Object>) value, (Class<Object>) part.type());
    }
}
