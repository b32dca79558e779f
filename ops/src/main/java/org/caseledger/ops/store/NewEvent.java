package org.caseledger.ops.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** One event ready to be appended: its place, its stored bytes and the hash over them. */
record NewEvent(
        UUID eventId,
        @Nullable UUID fileId,
        String streamType,
        UUID streamId,
        long version,
        String type,
        int revision,
        Instant messageTime,
        byte[] salt,
        byte[] payload,
        byte[] metadata,
        byte[] contentHash) {

    NewEvent hashed(byte[] hash) {
        return new NewEvent(
                eventId,
                fileId,
                streamType,
                streamId,
                version,
                type,
                revision,
                messageTime,
                salt,
                payload,
                metadata,
                hash);
    }
}
