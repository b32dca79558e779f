package org.caseledger.ops.reading;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts read at most once each, for one page that asks many rules about the same moment. */
final class RememberedFacts implements Facts {

    private final Facts facts;
    private final Map<String, Optional<? extends Fact<?>>> found = new HashMap<>();
    private final Map<String, List<? extends Fact<?>>> lists = new HashMap<>();

    RememberedFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> Optional<Fact<V>> find(Register<V> register, String key) {
        return (Optional<Fact<V>>)
                found.computeIfAbsent(register.name() + " " + key, _ -> facts.find(register, key));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
        return (List<Fact<V>>)
                lists.computeIfAbsent(
                        register.name() + " " + lookup, _ -> facts.findAll(register, lookup));
    }
}
