package org.caseledger.events.value;

import java.util.Set;

/** 共有範囲: the agencies that a consent allows to know. Never empty. */
public record Circle(Set<AgencyId> agencies) {

    public Circle {
        if (agencies.isEmpty()) {
            throw new IllegalArgumentException("circle.empty");
        }
        agencies = Set.copyOf(agencies);
    }

    public boolean includes(AgencyId agency) {
        return agencies.contains(agency);
    }

    public boolean isWithin(Circle wider) {
        return wider.agencies.containsAll(agencies);
    }
}
