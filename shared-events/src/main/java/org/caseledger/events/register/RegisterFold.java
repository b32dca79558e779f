package org.caseledger.events.register;

import org.caseledger.events.correction.Correction;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Registers folded from events in memory: the meaning of the tables, and the facts of a scenario. */
public final class RegisterFold implements Facts {

    private final List<Register<?>> registers;
    private final Map<String, TreeMap<String, Fact<?>>> entries = new TreeMap<>();
    private final Map<String, Map<String, Long>> versions = new HashMap<>();
    private final Map<UUID, List<RecordedEvent>> histories = new HashMap<>();

    public RegisterFold(List<Register<?>> registers) {
        this.registers = registers;
    }

    /** Takes the next event in; of each stream, those that matter to a register are kept. */
    public void record(RecordedEvent event) {
        boolean sets = registers.stream().anyMatch(each -> !each.keysTouchedBy(event).isEmpty());
        if (!sets && !(event.event() instanceof Correction)) {
            return;
        }
        List<RecordedEvent> history =
                histories.computeIfAbsent(event.event().streamId(), _ -> new ArrayList<>());
        history.add(event);
        if (event.event() instanceof Correction correction && correction.takesBack()) {
            registers.forEach(register -> refold(register, history));
            return;
        }
        registers.forEach(register -> record(register, event));
    }

    private <V> void record(Register<V> register, RecordedEvent event) {
        for (String key : register.keysTouchedBy(event)) {
            V before = find(register, key).map(Fact::value).orElse(null);
            set(register, key, register.after(before, key, event));
        }
    }

    private <V> void refold(Register<V> register, List<RecordedEvent> history) {
        Refold.of(register, history).forEach((key, value) -> set(register, key, value));
    }

    private <V> void set(Register<V> register, String key, @Nullable V value) {
        long version =
                versions.computeIfAbsent(register.name(), _ -> new HashMap<>())
                        .merge(key, 1L, Long::sum);
        if (value == null) {
            of(register).remove(key);
        } else {
            of(register).put(key, new Fact<>(register.name(), key, version, value));
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

    /** How often the entry changed, an entry that is absent again included; 0 when it never was. */
    public long versionOf(Register<?> register, String key) {
        return versionsOf(register).getOrDefault(key, 0L);
    }

    /** Every key that was ever set, with its version. */
    public Map<String, Long> versionsOf(Register<?> register) {
        return versions.getOrDefault(register.name(), Map.of());
    }

    private TreeMap<String, Fact<?>> of(Register<?> register) {
        return entries.computeIfAbsent(register.name(), _ -> new TreeMap<>());
    }
}
