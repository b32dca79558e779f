package org.caseledger.ops.store;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.ops.store.Append.Changed;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register entries as the events of one append leave them, folded onto what is stored now. */
final class RegisterChanges {

    private static final JsonMapper JSON = LedgerJson.plain();

    private final List<Register<?>> registers;
    private final Facts stored;

    /**
     * @param stored the entries of the municipality that the events belong to
     */
    RegisterChanges(List<Register<?>> registers, Facts stored) {
        this.registers = registers;
        this.stored = stored;
    }

    List<Changed> by(List<RecordedEvent> events) {
        return registers.stream().flatMap(register -> by(events, register).stream()).toList();
    }

    private <V> List<Changed> by(List<RecordedEvent> events, Register<V> register) {
        Map<String, Fact<V>> changed = new LinkedHashMap<>();
        for (RecordedEvent event : events) {
            for (String key : register.keysTouchedBy(event)) {
                changed.put(key, after(register, key, changed, event));
            }
        }
        return changed.values().stream().map(fact -> change(register, fact)).toList();
    }

    private <V> Fact<V> after(
            Register<V> register, String key, Map<String, Fact<V>> changed, RecordedEvent event) {
        Optional<Fact<V>> before =
                Optional.ofNullable(changed.get(key)).or(() -> stored.find(register, key));
        V value = register.after(before.map(Fact::value).orElse(null), key, event);
        return new Fact<>(register.name(), key, before.map(Fact::version).orElse(0L) + 1, value);
    }

    private static <V> Changed change(Register<V> register, Fact<V> fact) {
        return new Changed(
                fact.register(),
                fact.key(),
                fact.version(),
                JSON.writeValueAsString(fact.value()),
                register.lookupsOf(fact.value()));
    }
}
