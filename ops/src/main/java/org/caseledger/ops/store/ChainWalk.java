package org.caseledger.ops.store;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** Walks the events of a municipality in order, beside the batches they were recorded in. */
final class ChainWalk {

    private final ResultSet batches;
    private final MessageDigest chain = ContentHash.sha256();
    private ChainEnd held;
    private byte[] lastChain;
    private @Nullable StoredBatch batch;

    /**
     * @param from where a verified chain ended; rows and batches are those after it
     */
    ChainWalk(ChainEnd from, ResultSet batches) {
        this.batches = batches;
        this.held = from;
        this.lastChain = from.chain();
    }

    /** The last event at which nothing was wrong. */
    ChainEnd held() {
        return held;
    }

    /** What is wrong at the next event. */
    Optional<Break> next(StoredRow row) throws SQLException {
        Optional<Fault> fault = fault(row);
        if (fault.isEmpty()) {
            held = new ChainEnd(row.position(), lastChain, row.appendedAt());
        }
        return fault.map(what -> Break.at(row.position(), what));
    }

    private Optional<Fault> fault(StoredRow row) throws SQLException {
        if (row.position() != held.position() + 1) {
            return Optional.of(Fault.AFTER_A_HOLE);
        }
        if (row.appendedAt().isBefore(held.appendedAt())) {
            return Optional.of(Fault.BACK_IN_TIME);
        }
        StoredBatch in = batch == null ? nextBatch() : batch;
        if (in == null) {
            return Optional.of(Fault.NO_BATCH);
        }
        if (batch == null && in.firstPosition() != row.position()) {
            return Optional.of(Fault.NO_BATCH_BEGINS);
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

    private Optional<Fault> endOfBatch(StoredBatch in, long at) {
        if (at < in.lastPosition()) {
            return Optional.empty();
        }
        lastChain = chain.digest();
        batch = null;
        return Arrays.equals(lastChain, in.chain())
                ? Optional.empty()
                : Optional.of(Fault.OTHER_CHAIN);
    }

    /** What is missing after the last event. */
    Optional<Break> end() throws SQLException {
        return batch != null || batches.next()
                ? Optional.of(
                        new Break(
                                "第%d号より後の記録がありません".formatted(held.position()),
                                "events after position %d are missing".formatted(held.position())))
                : Optional.empty();
    }
}
