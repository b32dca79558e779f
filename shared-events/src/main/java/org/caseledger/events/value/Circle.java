package org.caseledger.events.value;

import java.util.HashSet;
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

    /** The circle in which one agency was followed by another. */
    public Circle with(AgencyId before, AgencyId successor) {
        Set<AgencyId> now = new HashSet<>(agencies);
        now.remove(before);
        now.add(successor);
        return new Circle(now);
    }

    public boolean isWithin(Circle wider) {
        return wider.agencies.containsAll(agencies);
    }
}
