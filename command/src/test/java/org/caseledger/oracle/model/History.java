package org.caseledger.oracle.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Everything that was accepted, in order. */
public final class History {

    private final List<Told> all = new ArrayList<>();
    private final Map<String, List<Told>> byAct = new HashMap<>();
    private final Map<UUID, List<Told>> byStream = new HashMap<>();

    public void add(Told told, List<UUID> events) {
        Told recorded = told.recordedAs(events);
        all.add(recorded);
        byAct.computeIfAbsent(told.act(), _ -> new ArrayList<>()).add(recorded);
        byStream.computeIfAbsent(told.stream(), _ -> new ArrayList<>()).add(recorded);
    }

    /** What had happened before this act. */
    History upTo(Told act) {
        History earlier = new History();
        for (Told each : all.subList(0, all.indexOf(act))) {
            earlier.add(each, each.events());
        }
        return earlier;
    }

    public List<Told> all() {
        return all;
    }

    /** Every act of these kinds; in order where one kind is asked for. */
    public List<Told> acts(String... names) {
        if (names.length == 1) {
            return byAct.getOrDefault(names[0], List.of());
        }
        List<Told> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(byAct.getOrDefault(name, List.of()));
        }
        return found;
    }

    /** What happened in the stream that this act writes. */
    public List<Told> before(Told asked) {
        return of(asked.stream());
    }

    public List<Told> of(UUID stream) {
        return byStream.getOrDefault(stream, List.of());
    }

    /** The last act of one of these kinds in the stream. */
    public @Nullable Told last(UUID stream, String... names) {
        return last(stream, _ -> true, names);
    }

    public @Nullable Told last(UUID stream, Predicate<Told> which, String... names) {
        List<String> wanted = Arrays.asList(names);
        List<Told> own = of(stream);
        for (int at = own.size() - 1; at >= 0; at--) {
            Told each = own.get(at);
            if (wanted.contains(each.act()) && which.test(each)) {
                return each;
            }
        }
        return null;
    }

    public boolean happened(UUID stream, String... names) {
        return last(stream, names) != null;
    }

    /** Whether one of the acts happened after the last of the others; false when none of them did. */
    public boolean lastWas(UUID stream, List<String> yes, List<String> no) {
        List<String> both = new ArrayList<>(yes);
        both.addAll(no);
        Told last = last(stream, both.toArray(String[]::new));
        return last != null && yes.contains(last.act());
    }
}
