package org.caseledger.events.programme;

import java.util.stream.IntStream;

/** What a contractor counts for a month. */
public record MonthCounts(
        int begun,
        int running,
        int attempts,
        int contacts,
        int visits,
        int accompaniments,
        int connected,
        int ended) {

    public MonthCounts {
        if (IntStream.of(begun, running, attempts, contacts, visits, accompaniments)
                        .anyMatch(count -> count < 0)
                || connected < 0
                || ended < 0) {
            throw new IllegalArgumentException("count.negative");
        }
    }
}
