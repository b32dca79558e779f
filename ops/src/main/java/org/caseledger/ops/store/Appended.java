package org.caseledger.ops.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the ledger recorded for one act. Positions count within the municipality, {@code seq} over
 * the whole database.
 *
 * @param stream the one the act wrote to
 * @param versions of the streams after each event, counted from 0
 * @param alreadyRecorded this is the first answer to a request that was sent again
 */
public record Appended(
        long firstSeq,
        long lastSeq,
        long firstPosition,
        long lastPosition,
        UUID stream,
        List<Long> versions,
        List<UUID> eventIds,
        Instant appendedAt,
        boolean alreadyRecorded) {}
