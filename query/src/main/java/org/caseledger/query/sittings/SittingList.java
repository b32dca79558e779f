package org.caseledger.query.sittings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A page of the list of sittings, latest first; {@code next} is the cursor of the page after it. */
public record SittingList(List<Line> sittings, @Nullable String next, long ledgerPosition) {

    /** One sitting: the bases of its items in words, how many items, how many findings. */
    public record Line(
            UUID sittingId,
            String body,
            int number,
            LocalDate heldOn,
            boolean closed,
            List<String> bases,
            int items,
            int findings) {}
}
