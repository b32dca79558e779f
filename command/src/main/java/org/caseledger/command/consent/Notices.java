package org.caseledger.command.consent;

import org.caseledger.events.value.AgencyId;

import java.util.LinkedHashSet;
import java.util.Set;

/** The agencies told that sharing stopped, and those that confirmed it (C-06). */
public record Notices(Set<AgencyId> told, Set<AgencyId> acknowledged) {
    static final Notices NONE = new Notices(Set.of(), Set.of());

    public Notices {
        told = Set.copyOf(told);
        acknowledged = Set.copyOf(acknowledged);
    }

    Notices telling(AgencyId agency) {
        return new Notices(plus(told, agency), acknowledged);
    }

    Notices acknowledgedBy(AgencyId agency) {
        return new Notices(told, plus(acknowledged, agency));
    }

    private static Set<AgencyId> plus(Set<AgencyId> before, AgencyId agency) {
        Set<AgencyId> all = new LinkedHashSet<>(before);
        all.add(agency);
        return all;
    }
}
