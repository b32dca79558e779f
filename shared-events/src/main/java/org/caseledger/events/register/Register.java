package org.caseledger.events.register;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What one stream must know of another, as a small table that the append itself changes. Each entry
 * is written by the events of exactly one stream, so the stream's version protects it; a test proves
 * that every register equals the fold of the ledger's events. Where an entry was taken back, that is
 * the fold of what remains ({@link Refold}). Values hold ids, codes and dates only,
 * never a personal value.
 *
 * @param <V> the record that one entry holds
 */
public interface Register<V> {

    /** The permanent name, stored with each entry. */
    String name();

    Class<V> valueType();

    /** The entries that an event changes; empty when it changes none. */
    Set<String> keysTouchedBy(RecordedEvent event);

    /** The entry after the event. An event that touches a key always leaves a value. */
    V after(@Nullable V before, String key, RecordedEvent event);

    /** What entries are found by when the key is not known, for example all consents of a person. */
    Set<String> lookupsOf(V value);
}
