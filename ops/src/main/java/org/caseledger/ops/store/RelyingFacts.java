package org.caseledger.ops.store;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Register;

import java.util.List;
import java.util.Optional;

/**
 * Facts for a decision: each one found, and each one looked for in vain, is remembered in the unit
 * of work, and the append refuses when one of them has changed by then.
 */
public final class RelyingFacts implements Facts {

    private final Facts facts;

    public RelyingFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public <V> Optional<Fact<V>> find(Register<V> register, String key) {
        Optional<Fact<V>> found = facts.find(register, key);
        Reliance.current().on(register.name(), key, found.map(Fact::version).orElse(0L));
        return found;
    }

    @Override
    public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
        List<Fact<V>> found = facts.findAll(register, lookup);
        Reliance reliance = Reliance.current();
        reliance.onCount(register.name(), lookup, found.size());
        found.forEach(fact -> reliance.on(register.name(), fact.key(), fact.version()));
        return found;
    }
}
