package org.caseledger.query.misuse;

import org.caseledger.events.value.Capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Far more files than others in the same capacity: measured against their middle, not a number. */
final class ManyFilesAMonth implements Pattern {

    private static final int PEERS = 3;
    private static final int AT_LEAST = 30;

    @Override
    public List<Listed> in(Month month) {
        Map<Capacity, List<Month.Reader>> peers = new TreeMap<>();
        for (Month.Reader reader : month.caseOpeners()) {
            if (!reader.looks().isEmpty()) {
                Capacity capacity = reader.looks().getLast().look().capacity();
                if (capacity != null) {
                    peers.computeIfAbsent(capacity, _ -> new ArrayList<>()).add(reader);
                }
            }
        }
        return peers.values().stream()
                .filter(readers -> readers.size() >= PEERS)
                .flatMap(readers -> among(readers, month).stream())
                .toList();
    }

    private static List<Listed> among(List<Month.Reader> readers, Month month) {
        List<Integer> counts =
                readers.stream().map(reader -> reader.files().size()).sorted().toList();
        int middle = Math.max(1, counts.get((counts.size() - 1) / 2));
        return readers.stream()
                .filter(reader -> reader.files().size() >= AT_LEAST)
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.MANY_FILES_A_MONTH,
                                        reader.staff(),
                                        null,
                                        reader.files().size() * 100 / middle)
                                .stream())
                .toList();
    }
}
