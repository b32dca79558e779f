package org.caseledger.query.search;

import org.caseledger.events.value.FileId;
import org.caseledger.query.search.Findable.Value;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A person whose values meet the terms, before anybody asked who may open those values.
 *
 * @param ways for each way in which the terms are met, what meets each part
 */
record Match(Findable found, List<List<Met>> ways) {

    /** What meets one part: values, or the number of the file itself. */
    record Met(List<Value> values, boolean fileNumber) {

        private boolean isNothing() {
            return values.isEmpty() && !fileNumber;
        }
    }

    static @Nullable Match of(Findable findable, Wanted wanted) {
        List<List<Met>> ways = new ArrayList<>(2);
        for (List<Wanted.Part> way : wanted.ways()) {
            List<Met> met = met(findable, way);
            if (met.size() == way.size()) {
                ways.add(met);
            }
        }
        return ways.isEmpty() ? null : new Match(findable, ways);
    }

    private static List<Met> met(Findable findable, List<Wanted.Part> way) {
        List<Met> met = new ArrayList<>(way.size());
        for (Wanted.Part part : way) {
            var values = findable.values().stream().filter(part::isMetBy).toList();
            var here = new Met(values, part.isNumberOf(findable.file()));
            if (here.isNothing()) {
                break;
            }
            met.add(here);
        }
        return met;
    }

    FileId file() {
        return found.file();
    }

    /** What met the terms among the values that open; empty when that is not enough. */
    Set<What> opened(Predicate<Value> opens) {
        Set<What> all = EnumSet.noneOf(What.class);
        ways.forEach(way -> all.addAll(opened(way, opens)));
        return all;
    }

    private static Set<What> opened(List<Met> way, Predicate<Value> opens) {
        Set<What> all = EnumSet.noneOf(What.class);
        for (Met met : way) {
            Set<What> here =
                    met.values().stream()
                            .filter(opens)
                            .map(Value::what)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(What.class)));
            if (met.fileNumber()) {
                here.add(What.FILE_NUMBER);
            }
            if (here.isEmpty()) {
                return EnumSet.noneOf(What.class);
            }
            all.addAll(here);
        }
        return all;
    }

    /** The labels of all values that met the terms. */
    Set<UUID> labels() {
        return values().stream().map(Value::labelId).collect(Collectors.toSet());
    }

    List<Value> values() {
        return ways.stream().flatMap(List::stream).flatMap(met -> met.values().stream()).toList();
    }
}
