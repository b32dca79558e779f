package org.caseledger.ops.store;

import org.caseledger.events.register.Register;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A register entry as the table holds it: without a value once its event was taken back. */
record StoredEntry<V>(long version, @Nullable V value) {

    /** The table, asked for one entry at a time. */
    interface Table {
        <V> Optional<StoredEntry<V>> stored(Register<V> register, String key);
    }
}
