package org.caseledger.ops.setup;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.Registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The registers as they would stand after acts that nobody has recorded yet. */
final class RehearsedFacts implements Facts {

    private final Facts stored;
    private final Map<String, Map<String, Fact<?>>> changed = new HashMap<>();

    RehearsedFacts(Facts stored) {
        this.stored = stored;
    }

    void record(RecordedEvent event) {
        Registers.ALL.forEach(register -> record(register, event));
    }

    private <V> void record(Register<V> register, RecordedEvent event) {
        for (String key : register.keysTouchedBy(event)) {
            Optional<Fact<V>> before = find(register, key);
            V after = register.after(before.map(Fact::value).orElse(null), key, event);
            long version = before.map(Fact::version).orElse(0L) + 1;
            of(register).put(key, new Fact<>(register.name(), key, version, after));
        }
    }

    @Override
    @SuppressWarnings("unchecked") // a register's entries hold its values
    public <V> Optional<Fact<V>> find(Register<V> register, String key) {
        Fact<?> fact = of(register).get(key);
        return fact == null ? stored.find(register, key) : Optional.of((Fact<V>) fact);
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
        Map<String, Fact<V>> all = new TreeMap<>();
        stored.findAll(register, lookup).forEach(fact -> all.put(fact.key(), fact));
        of(register).forEach((key, fact) -> all.put(key, (Fact<V>) fact));
        return all.values().stream()
                .filter(fact -> register.lookupsOf(fact.value()).contains(lookup))
                .toList();
    }

    private Map<String, Fact<?>> of(Register<?> register) {
        return changed.computeIfAbsent(register.name(), _ -> new HashMap<>());
    }
}
