package org.caseledger.ops.store;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.caseledger.ops.store.Append.Counted;
import org.caseledger.ops.store.Append.Relied;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the decision of the current unit of work rested on, kept until the append takes it along.
 */
final class Reliance {

    private static final String RESOURCE = Reliance.class.getName();

    private final Set<Relied> relied = new LinkedHashSet<>();
    private final Set<Counted> counted = new LinkedHashSet<>();

    /** Outside a unit of work nothing will be appended, so what is relied on is forgotten. */
    static Reliance current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return new Reliance();
        }
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, _ -> new Reliance());
    }

    void on(String register, String key, long version) {
        relied.add(new Relied(register, key, version));
    }

    void onCount(String register, String lookup, long count) {
        counted.add(new Counted(register, lookup, count));
    }

    List<Relied> relied() {
        return List.copyOf(relied);
    }

    List<Counted> counted() {
        return List.copyOf(counted);
    }
}
