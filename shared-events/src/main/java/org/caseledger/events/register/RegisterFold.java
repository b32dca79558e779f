package org.caseledger.events.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Registers folded from events in memory: the meaning of the tables, and the facts of a scenario. */
public final class RegisterFold implements Facts {

    private final List<Register<?>> registers;
    private final Map<String, TreeMap<String, Fact<?>>> entries = new TreeMap<>();

    public RegisterFold(List<Register<?>> registers) {
        this.registers = registers;
    }

    public void record(RecordedEvent event) {
        registers.forEach(register -> record(register, event));
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
    @SuppressWarnings("unchecked")
    public <V> Optional<Fact<V>> find(Register<V> register, String key) {
        return Optional.ofNullable((Fact<V>) of(register).get(key));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
        return of(register).values().stream()
                .map(fact -> (Fact<V>) fact)
                .filter(fact -> register.lookupsOf(fact.value()).contains(lookup))
                .toList();
    }

    /** Every entry of a register by key, for comparing with the stored table. */
    public Map<String, Fact<?>> all(Register<?> register) {
        return of(register);
    }

    private TreeMap<String, Fact<?>> of(Register<?> register) {
        return entries.computeIfAbsent(register.name(), _ -> new TreeMap<>());
    }
}
