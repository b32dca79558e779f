package org.caseledger.ops.forms;

import org.caseledger.ops.forms.ActField.Choice;
import org.caseledger.query.casefile.CaseFile;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.HistoryLine;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The ids that the acts of a file brought into the world, each with the sentence of the act that did.
 * Only acts that the page of the file showed to this reader count.
 */
final class RecordedIds {

    private static final int LONGEST = 60;

    private final Map<String, Map<String, String>> byKind = new HashMap<>();
    private final List<Shown> acts;

    private record Shown(LedgerLine line, String words) {}

    RecordedIds(List<LedgerLine> lines, CaseFile file) {
        Map<UUID, HistoryLine> shown = new HashMap<>();
        file.history().forEach(line -> shown.put(line.eventId(), line));
        acts = new ArrayList<>();
        for (LedgerLine line : lines) {
            HistoryLine asShown = shown.get(line.eventId());
            if (asShown != null) {
                acts.add(new Shown(line, words(asShown)));
            }
        }
        acts.forEach(act -> walk(act.line.event(), act.words));
    }

    private static String words(HistoryLine line) {
        String sentence = line.sentence();
        String brief =
                sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + "…" : sentence;
        return "第" + line.position() + "号 " + line.happened() + " " + brief;
    }

    /** Ids by the simple name of their type, or, for plain ones, by the name of the component. */
    List<Choice> of(String kind) {
        return byKind.getOrDefault(kind, Map.of()).entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    /** The acts themselves, the newest first. */
    List<Choice> acts(Predicate<String> kind) {
        return acts.reversed().stream()
                .filter(act -> kind.test(act.line.event().getClass().getSimpleName()))
                .map(act -> new Choice(act.line.eventId().toString(), act.words))
                .toList();
    }

    private void walk(Object value, String words) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> walk(one, words));
        } else if (value.getClass().isRecord()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object held = held(component, value);
                if (held instanceof UUID id) {
                    keep(kind(component, value), id, words);
                } else if (held != null) {
                    walk(held, words);
                }
            }
        }
    }

    private static String kind(RecordComponent component, Object holder) {
        return ActFields.isSingleValue(holder.getClass())
                ? holder.getClass().getSimpleName()
                : component.getName();
    }

    private void keep(String kind, UUID id, String words) {
        byKind.computeIfAbsent(kind, _ -> new LinkedHashMap<>()).putIfAbsent(id.toString(), words);
    }

    private static @Nullable Object held(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
