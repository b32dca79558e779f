package org.caseledger.ops.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a backup file says about itself.
 *
 * @param kind {@code ledger} or {@code keys}
 * @param format the draft of the stored bytes
 * @param made when its snapshot was taken
 * @param migration the version of the tables, to which a restore brings an empty database first
 * @param lastSeq the last event in it; 0 in a file of keys
 * @param keyGeneration of the key store: in a ledger's file the least that its keys must have
 * @param keyStore a fingerprint of the key store the file belongs to
 */
record Manifest(
        String kind,
        String format,
        Instant made,
        String migration,
        long lastSeq,
        long keyGeneration,
        @Nullable String keyStore,
        List<Part> parts) {

    static final String LEDGER = "ledger";
    static final String KEYS = "keys";

    /**
     * One file within the file.
     *
     * @param name the table, or {@code root-key}
     * @param columns in the order they are written; empty for the root key
     */
    record Part(String name, List<String> columns, long rows, String sha256) {}
}
