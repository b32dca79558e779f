package org.caseledger.ops.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row of the record of looks as a verifier sees it.
 *
 * @param fits whether its columns repeat what its body says
 */
record StoredLook(long number, long micros, String body, boolean fits) {

    static final String SQL =
            """
            select number, (extract(epoch from looked_at) * 1000000)::bigint, body,
              coalesce(body::jsonb ->> 'staff' = staff::text
                and (body::jsonb ->> 'denied')::boolean = denied
                and audit.ids(body::jsonb -> 'files') = files
                and audit.ids(body::jsonb -> 'persons') = persons
                and audit.labels(body::jsonb) = labels, false)
            from audit.look where municipality = ? and number > ? order by number\
            """;

    /** Batches from the one that a kept head ends on. */
    static final String BATCHES =
            """
            select first_number, last_number, (extract(epoch from recorded_at) * 1000000)::bigint,
              chain
            from audit.batch where municipality = ? and last_number >= ? order by last_number\
            """;

    static StoredLook of(ResultSet row) throws SQLException {
        return new StoredLook(row.getLong(1), row.getLong(2), row.getString(3), row.getBoolean(4));
    }

    byte[] hash() {
        MessageDigest digest = ContentHash.sha256();
        digest.update(ByteBuffer.allocate(16).putLong(number).putLong(micros).array());
        return digest.digest(body.getBytes(StandardCharsets.UTF_8));
    }
}
