package org.caseledger.command.axon;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the ledger recorded for one act; the same again for a second try with the same key.
 *
 * @param version of the stream after the act
 * @param positions of the events in the whole ledger
 * @param municipalityPosition the last position within the municipality, which reads can wait for
 */
public record Recorded(
        UUID stream,
        long version,
        List<Long> positions,
        List<UUID> eventIds,
        Instant recordedAt,
        long municipalityPosition) {

    public Recorded {
        positions = List.copyOf(positions);
        eventIds = List.copyOf(eventIds);
    }
}
