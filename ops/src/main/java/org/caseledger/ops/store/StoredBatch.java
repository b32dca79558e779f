package org.caseledger.ops.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** A row of {@code ledger.batch} as a verifier sees it. */
record StoredBatch(
        long firstSeq,
        long lastSeq,
        long firstPosition,
        long lastPosition,
        byte[] chain,
        Instant appendedAt,
        long keyGeneration) {

    static final String SQL =
            "select * from ledger.batch where municipality = ? and last_position > ?"
                    + " order by last_position";

    static StoredBatch of(ResultSet row) throws SQLException {
        return new StoredBatch(
                row.getLong("first_seq"),
                row.getLong("last_seq"),
                row.getLong("first_position"),
                row.getLong("last_position"),
                row.getBytes("chain"),
                StoredEvents.time(row, "appended_at"),
                row.getLong("key_generation"));
    }

    /** What does not fit between this batch and one of its events. */
    Optional<Fault> misfit(StoredRow row) {
        if (row.position() < firstPosition || row.position() > lastPosition) {
            return Optional.of(Fault.NO_BATCH);
        }
        if (row.seq() - firstSeq != row.position() - firstPosition
                || lastSeq - firstSeq != lastPosition - firstPosition) {
            return Optional.of(Fault.OTHER_NUMBERS);
        }
        return row.appendedAt().equals(appendedAt)
                ? Optional.empty()
                : Optional.of(Fault.OTHER_TIME);
    }
}
