package org.caseledger.ops.store;

import org.caseledger.events.correction.Correction;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Refold;
import org.caseledger.events.register.Register;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.ops.store.Append.Changed;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The register entries as the events of one append leave them, folded onto what is stored now. Where
 * an entry is taken back, the stream is folded anew from what remains of it.
 */
final class RegisterChanges {

    private static final JsonMapper JSON = LedgerJson.plain();

    private final List<Register<?>> registers;
    private final StoredEntry.Table stored;
    private final Function<UUID, List<RecordedEvent>> histories;

    /**
     * @param stored the entries of the municipality that the events belong to
     * @param histories what a stream of that municipality holds already
     */
    RegisterChanges(
            List<Register<?>> registers,
            StoredEntry.Table stored,
            Function<UUID, List<RecordedEvent>> histories) {
        this.registers = registers;
        this.stored = stored;
        this.histories = histories;
    }

    List<Changed> by(List<RecordedEvent> events) {
        return registers.stream().flatMap(register -> by(events, register).stream()).toList();
    }

    private <V> List<Changed> by(List<RecordedEvent> events, Register<V> register) {
        Map<String, StoredEntry<V>> changed = new LinkedHashMap<>();
        for (int at = 0; at < events.size(); at++) {
            RecordedEvent event = events.get(at);
            if (event.event() instanceof Correction correction && correction.takesBack()) {
                Refold.of(register, historyUpTo(events.subList(0, at + 1)))
                        .forEach((key, value) ->
                                changed.put(
                                        key,
                                        new StoredEntry<>(
                                                version(register, key, changed) + 1, value)));
                continue;
            }
            for (String key : register.keysTouchedBy(event)) {
                changed.put(key, after(register, key, changed, event));
            }
        }
        return changed.entrySet().stream().map(each -> change(register, each)).toList();
    }

    private List<RecordedEvent> historyUpTo(List<RecordedEvent> events) {
        UUID stream = events.getLast().event().streamId();
        List<RecordedEvent> history = new ArrayList<>(histories.apply(stream));
        events.stream()
                .filter(each -> each.event().streamId().equals(stream))
                .forEach(history::add);
        return history;
    }

    private <V> StoredEntry<V> after(
            Register<V> register,
            String key,
            Map<String, StoredEntry<V>> changed,
            RecordedEvent event) {
        Optional<StoredEntry<V>> before = before(register, key, changed);
        V value = before.map(StoredEntry::value).orElse(null);
        return new StoredEntry<>(
                before.map(StoredEntry::version).orElse(0L) + 1, register.after(value, key, event));
    }

    private <V> long version(
            Register<V> register, String key, Map<String, StoredEntry<V>> changed) {
        return before(register, key, changed).map(StoredEntry::version).orElse(0L);
    }

    private <V> Optional<StoredEntry<V>> before(
            Register<V> register, String key, Map<String, StoredEntry<V>> changed) {
        return Optional.ofNullable(changed.get(key)).or(() -> stored.stored(register, key));
    }

    private static <V> Changed change(
            Register<V> register, Map.Entry<String, StoredEntry<V>> entry) {
        V value = entry.getValue().value();
        return new Changed(
                register.name(),
                entry.getKey(),
                entry.getValue().version(),
                value == null ? null : JSON.writeValueAsString(value),
                value == null ? Set.of() : register.lookupsOf(value));
    }
}
