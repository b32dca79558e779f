package org.caseledger.command.household;

import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The protections that stand, each by its own id, so that lifting one never lifts another. */
record Protections(Map<ProtectionId, Instance> open, Set<ProtectionId> ever) {
    /** Whom it protects, who may read, and since when. */
    record Instance(PersonId personId, Set<StaffId> named, LocalDate acceptedOn) {}

    Protections {
        open = Map.copyOf(open);
        ever = Set.copyOf(ever);
    }

    static Protections none() {
        return new Protections(Map.of(), Set.of());
    }

    Protections with(ProtectionId id, Instance instance) {
        HouseholdHistory.require(!ever.contains(id), "a protection");
        Map<ProtectionId, Instance> now = new HashMap<>(open);
        now.put(id, instance);
        Set<ProtectionId> known = new HashSet<>(ever);
        known.add(id);
        return new Protections(now, known);
    }

    Protections readBy(ProtectionId id, Set<StaffId> named) {
        Instance was = open.get(id);
        HouseholdHistory.require(was != null, "naming readers");
        Map<ProtectionId, Instance> now = new HashMap<>(open);
        now.computeIfPresent(
                id, (_, before) -> new Instance(before.personId(), named, before.acceptedOn()));
        return new Protections(now, ever);
    }

    Protections without(ProtectionId id) {
        Map<ProtectionId, Instance> now = new HashMap<>(open);
        HouseholdHistory.require(now.remove(id) != null, "lifting a protection");
        return new Protections(now, ever);
    }
}
