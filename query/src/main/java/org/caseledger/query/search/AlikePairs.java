package org.caseledger.query.search;

import org.caseledger.query.search.Findable.Value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Pairs of persons who may be one. A likeness counts only when every value that it was made of opens
 * for the reader, on both sides.
 */
final class AlikePairs {

    /** A key that more persons share says nothing of any two of them. */
    private static final int MOST_SHARING = 10;

    /** Two persons, in the order of their ids, and why they may be one. */
    record Pair(Findable one, Findable other, Set<Likeness> because) {}

    private record Marked(Findable person, List<Value> values) {}

    private final Predicate<Value> opens;
    private final Map<List<Object>, Pair> pairs = new LinkedHashMap<>();

    private AlikePairs(Predicate<Value> opens) {
        this.opens = opens;
    }

    static Collection<Pair> among(List<Findable> persons, Predicate<Value> opens) {
        var alike = new AlikePairs(opens);
        for (Likeness likeness : Likeness.values()) {
            alike.grouped(persons, likeness).values().stream()
                    .filter(group -> group.size() > 1 && group.size() <= MOST_SHARING)
                    .forEach(group -> alike.pair(group, likeness));
        }
        return alike.pairs.values();
    }

    private Map<String, List<Marked>> grouped(List<Findable> persons, Likeness likeness) {
        Map<String, List<Marked>> groups = new HashMap<>();
        for (Findable person : persons) {
            likeness.marks(person)
                    .forEach(mark ->
                            groups.computeIfAbsent(mark.key(), _ -> new ArrayList<>())
                                    .add(new Marked(person, mark.values())));
        }
        return groups;
    }

    private void pair(List<Marked> group, Likeness likeness) {
        for (int one = 0; one < group.size(); one++) {
            for (int other = one + 1; other < group.size(); other++) {
                pair(group.get(one), group.get(other), likeness);
            }
        }
    }

    private void pair(Marked one, Marked other, Likeness likeness) {
        boolean oneHousehold = one.person().file().equals(other.person().file());
        if (one.person().person().equals(other.person().person())
                || (likeness == Likeness.PHONE && oneHousehold)
                || !one.values().stream().allMatch(opens)
                || !other.values().stream().allMatch(opens)) {
            return;
        }
        boolean inOrder =
                one.person().person().value().compareTo(other.person().person().value()) < 0;
        Findable first = inOrder ? one.person() : other.person();
        Findable second = inOrder ? other.person() : one.person();
        pairs.computeIfAbsent(
                        List.of(first.person(), second.person()),
                        _ -> new Pair(first, second, EnumSet.noneOf(Likeness.class)))
                .because()
                .add(likeness);
    }
}
