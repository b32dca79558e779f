package org.caseledger.query.deadlines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Which next sittings of a file are on an agenda and not yet held. */
final class Settled {

    private final List<SettledRow> rows;

    Settled(List<SettledRow> rows) {
        this.rows = new ArrayList<>(rows);
    }

    /** The item settles what is due, and stands beside those that settled what was due before. */
    void settle(List<DeadlineRow> due, UUID item, UUID sitting) {
        rows.replaceAll(each -> new SettledRow(each.row(), with(each.by(), item, sitting)));
        due.forEach(row -> rows.add(new SettledRow(row, Map.of(item, sitting))));
    }

    private static Map<UUID, UUID> with(Map<UUID, UUID> before, UUID item, UUID sitting) {
        Map<UUID, UUID> all = new LinkedHashMap<>(before);
        all.put(item, sitting);
        return all;
    }

    /** The sitting took place. */
    void dealtWith(UUID item) {
        rows.removeIf(each -> each.by().containsKey(item));
    }

    /** Those items are on no agenda any more; what no other settles is due again. */
    void leftBy(BiPredicate<UUID, UUID> gone, DeadlineBook book) {
        for (SettledRow each : List.copyOf(rows)) {
            Map<UUID, UUID> left = new LinkedHashMap<>(each.by());
            left.entrySet().removeIf(by -> gone.test(by.getKey(), by.getValue()));
            rows.remove(each);
            if (left.isEmpty()) {
                book.opensAgain(each.row());
            } else {
                rows.add(new SettledRow(each.row(), left));
            }
        }
    }

    List<SettledRow> kept() {
        return List.copyOf(rows);
    }
}
