package org.caseledger.command.axon;

import org.jspecify.annotations.Nullable;

/**
 * What must hold for an act to be recorded.
 *
 * @param expectedVersion the stream version that the caller saw; null when the act only adds
 * @param key idempotency key; with it a second try returns the first answer
 * @param requestHash keyed hash of the request, given exactly when a key is given
 */
public record RecordingConditions(
        @Nullable Long expectedVersion, @Nullable String key, @Nullable String requestHash) {

    public RecordingConditions {
        if ((key == null) != (requestHash == null)) {
            throw new IllegalArgumentException("conditions.key-without-hash");
        }
    }

    public static RecordingConditions none() {
        return new RecordingConditions(null, null, null);
    }
}
