package org.caseledger.query.sittings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is still missing around a sitting, for its secretariat, item by item. */
public record SittingReadiness(
        UUID sittingId,
        String body,
        int number,
        LocalDate heldOn,
        List<String> ofSitting,
        List<Item> items,
        long ledgerPosition) {

    /** One agenda item and what is missing for it, in words; empty when it is ready. */
    public record Item(UUID itemId, int number, String conference, List<String> missing) {}

    public boolean ready() {
        return ofSitting.isEmpty() && items.stream().allMatch(item -> item.missing().isEmpty());
    }
}
