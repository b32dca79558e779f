package org.caseledger.ops.store;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** A row of {@code ledger.event} as a verifier sees it, with the leaves it should point back to. */
record StoredRow(
        long seq,
        long position,
        String municipality,
        Instant appendedAt,
        NewEvent event,
        byte[] previousOfStream,
        byte[] previousOfFile,
        byte[] leaf,
        byte @Nullable [] actualOfStream,
        byte @Nullable [] actualOfFile) {

    static final String SQL =
            "select e.*, (select p.leaf from ledger.event p where p.stream_id = e.stream_id"
                    + " and p.version = e.version - 1) as actual_of_stream,"
                    + " (select p.leaf from ledger.event p where p.file_id = e.file_id"
                    + " and p.seq < e.seq order by p.seq desc limit 1) as actual_of_file"
                    + " from ledger.event e where municipality = ? and position > ?"
                    + " order by position";
    private static final byte[] NOTHING = new byte[32];

    static StoredRow of(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getLong("seq"),
                row.getLong("position"),
                row.getString("municipality"),
                StoredEvents.time(row, "appended_at"),
                event(row),
                row.getBytes("prev_stream_leaf"),
                row.getBytes("prev_file_leaf"),
                row.getBytes("leaf"),
                row.getBytes("actual_of_stream"),
                row.getBytes("actual_of_file"));
    }

    private static NewEvent event(ResultSet row) throws SQLException {
        return new NewEvent(
                row.getObject("event_id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getString("stream_type"),
                row.getObject("stream_id", UUID.class),
                row.getLong("version"),
                row.getString("type"),
                row.getInt("revision"),
                StoredEvents.time(row, "message_time"),
                row.getBytes("salt"),
                row.getBytes("payload"),
                row.getBytes("metadata"),
                row.getBytes("content_hash"));
    }

    /** What is wrong with the row in itself and with what it points back to. */
    Optional<Fault> fault(long keyGeneration) {
        if (!Arrays.equals(
                ContentHash.of(municipality, keyGeneration, event), event.contentHash())) {
            return Optional.of(Fault.OTHER_CONTENT);
        }
        if (!pointsTo(previousOfStream, actualOfStream, event.version() == 0)) {
            return Optional.of(Fault.NOT_AFTER_STREAM);
        }
        if (!pointsTo(previousOfFile, actualOfFile, actualOfFile == null)) {
            return Optional.of(Fault.NOT_AFTER_FILE);
        }
        return Arrays.equals(leaf, expectedLeaf())
                ? Optional.empty()
                : Optional.of(Fault.OTHER_LEAF);
    }

    private static boolean pointsTo(byte[] stored, byte @Nullable [] actual, boolean first) {
        return first
                ? actual == null && Arrays.equals(stored, NOTHING)
                : actual != null && Arrays.equals(stored, actual);
    }

    private byte[] expectedLeaf() {
        MessageDigest leaf = ContentHash.sha256();
        leaf.update(new byte[] {0, 0});
        leaf.update(event.contentHash());
        leaf.update(previousOfStream);
        leaf.update(previousOfFile);
        long recorded = ContentHash.micros(appendedAt);
        return leaf.digest(ByteBuffer.allocate(Long.BYTES).putLong(recorded).array());
    }
}
