package org.caseledger.query.gate;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Register;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries of registers as a test states them. */
final class GivenFacts implements Facts {

    private record Entry<V>(Register<V> register, String key, V value) {

        Fact<V> fact() {
            return new Fact<>(register.name(), key, 1, value);
        }
    }

    final Set<String> expected = new LinkedHashSet<>();
    private final Map<String, Entry<?>> entries = new LinkedHashMap<>();

    @Override
    public void expect(Set<String> lookups) {
        expected.addAll(lookups);
    }

    <V> void put(Register<V> register, String key, V value) {
        entries.put(register.name() + "=" + key, new Entry<>(register, key, value));
    }

    @Override
    @SuppressWarnings("unchecked") // kept under the name of its register
    public <V> Optional<Fact<V>> find(Register<V> register, String key) {
        var entry = (Entry<V>) entries.get(register.name() + "=" + key);
        return Optional.ofNullable(entry).map(Entry::fact);
    }

    @Override
    @SuppressWarnings("unchecked") // kept under the name of its register
    public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
        return entries.values().stream()
                .filter(entry -> entry.register() == register)
                .map(entry -> (Entry<V>) entry)
                .filter(entry -> register.lookupsOf(entry.value()).contains(lookup))
                .map(Entry::fact)
                .toList();
    }
}
