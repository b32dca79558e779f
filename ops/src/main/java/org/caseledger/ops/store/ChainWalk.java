package org.caseledger.ops.store;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Walks the events of a municipality in order, beside the batches they were recorded in. */
final class ChainWalk {

    private final ResultSet batches;
    private final MessageDigest chain = ContentHash.sha256();
    private byte[] lastChain = new byte[32];
    private Instant lastTime = Instant.MIN;
    private long position;
    private @Nullable StoredBatch batch;

    ChainWalk(ResultSet batches) {
        this.batches = batches;
    }

    /** The last position at which nothing was wrong. */
    long holdsUpTo() {
        return position;
    }

    /** What is wrong at the next event, in words. */
    Optional<String> next(StoredRow row) throws SQLException {
        Optional<String> fault = fault(row);
        if (fault.isEmpty()) {
            position = row.position();
            lastTime = row.appendedAt();
        }
        return fault.map(what -> "event at position " + row.position() + ": " + what);
    }

    private Optional<String> fault(StoredRow row) throws SQLException {
        if (row.position() != position + 1) {
            return Optional.of("the one before it is missing");
        }
        if (row.appendedAt().isBefore(lastTime)) {
            return Optional.of("it was recorded before the one before it");
        }
        StoredBatch in = batch == null ? nextBatch() : batch;
        if (in == null) {
            return Optional.of("it is in no batch");
        }
        if (batch == null && in.firstPosition() != row.position()) {
            return Optional.of("no batch begins with it");
        }
        batch = in;
        chain.update(row.leaf());
        return in.misfit(row)
                .or(() -> row.fault(in.keyGeneration()))
                .or(() -> endOfBatch(in, row.position()));
    }

    private @Nullable StoredBatch nextBatch() throws SQLException {
        chain.update(lastChain);
        return batches.next() ? StoredBatch.of(batches) : null;
    }

    private Optional<String> endOfBatch(StoredBatch in, long at) {
        if (at < in.lastPosition()) {
            return Optional.empty();
        }
        lastChain = chain.digest();
        batch = null;
        return Arrays.equals(lastChain, in.chain())
                ? Optional.empty()
                : Optional.of("the chain of its batch is not over its leaves");
    }

    /** What is missing after the last event. */
    Optional<String> end() {
        try {
            return batch != null || batches.next()
                    ? Optional.of("events after position " + position + " are missing")
                    : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException("the ledger could not be read", failure);
        }
    }
}
