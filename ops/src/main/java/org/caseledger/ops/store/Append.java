package org.caseledger.ops.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that one act brings to the ledger, recorded together or not at all.
 *
 * @param relied the entries the decision rested on, refused when one has changed since
 * @param counted how many entries the decision found under a lookup, so that none is added unseen
 * @param labels the content of each label by its id, as JSON
 * @param keyGeneration of the key store, so that an older one is never opened with this ledger
 * @param storyTime when it happened in a demonstration; a normal installation refuses it
 */
record Append(
        String municipality,
        List<NewEvent> events,
        List<Relied> relied,
        List<Counted> counted,
        List<Changed> changes,
        Map<UUID, String> labels,
        @Nullable Keyed keyed,
        long keyGeneration,
        @Nullable Instant storyTime) {

    /** An entry a decision rested on; version 0 where it looked and found none. */
    record Relied(String register, String key, long version) {}

    /** How many entries a lookup found. */
    record Counted(String register, String lookup, long count) {}

    /** A register entry as the events leave it; {@code value} is JSON, null where it is gone. */
    record Changed(
            String register,
            String key,
            long version,
            @Nullable String value,
            Set<String> lookups) {}

    /** Whose request this is, so that a retry is answered and not recorded twice. */
    record Keyed(UUID actor, String key, byte[] requestHash) {}
}
