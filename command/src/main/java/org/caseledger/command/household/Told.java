package org.caseledger.command.household;

import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Things told with a first day that end once: relationships, rules for contacts. */
record Told<K>(Map<K, Holding> open, Set<K> ever) {
    /** About whom, where it is about one person, and since when. */
    record Holding(@Nullable PersonId personId, LocalDate from) {}

    Told {
        open = Map.copyOf(open);
        ever = Set.copyOf(ever);
    }

    static <K> Told<K> nothing() {
        return new Told<>(Map.of(), Set.of());
    }

    Told<K> with(K id, @Nullable PersonId person, LocalDate from) {
        HouseholdHistory.require(!ever.contains(id), "telling it again");
        Map<K, Holding> now = new HashMap<>(open);
        now.put(id, new Holding(person, from));
        Set<K> known = new HashSet<>(ever);
        known.add(id);
        return new Told<>(now, known);
    }

    Told<K> without(K id) {
        Map<K, Holding> now = new HashMap<>(open);
        HouseholdHistory.require(now.remove(id) != null, "ending it");
        return new Told<>(now, ever);
    }
}
