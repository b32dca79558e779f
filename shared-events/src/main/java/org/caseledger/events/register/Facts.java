package org.caseledger.events.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads registers. In a running ledger each fact read in a decision is relied on by the append. */
public interface Facts {

    <V> Optional<Fact<V>> find(Register<V> register, String key);

    /** All entries with that lookup, in the order of their keys. */
    <V> List<Fact<V>> findAll(Register<V> register, String lookup);

    /** Says that entries of any register will be asked for by these lookups, so that few trips do. */
    default void expect(Set<String> lookups) {
        // only facts that are fetched have a use for it
    }

    default <V> Optional<V> value(Register<V> register, String key) {
        return find(register, key).map(Fact::value);
    }

    default <V> List<V> values(Register<V> register, String lookup) {
        return findAll(register, lookup).stream().map(Fact::value).toList();
    }
}
