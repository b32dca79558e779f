package org.caseledger.journey;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The naive evaluator of T18: what happened in one file as plain sets, and who may read what, written
 * down by hand from the rules and sharing no line with what decides.
 */
final class WorldRules {

    /** Somebody who reads. */
    record Person(StaffId staff, AgencyId agency, Capacity capacity) {
        boolean handlesCases() {
            return switch (capacity) {
                case MUNICIPAL_OFFICER, COORDINATOR, AGENCY_WORKER -> true;
                case REVIEWER, ANALYST, SYSTEM_OPERATOR -> false;
            };
        }
    }

    /** Words that were recorded under one label, with all that decides about them. */
    record Value(
            String words,
            UUID event,
            Set<UUID> subjects,
            Sensitivity sensitivity,
            LegalBasis basis,
            AgencyId source,
            @Nullable UUID item,
            @Nullable UUID consent) {

        Value at(UUID entry) {
            return new Value(words, entry, subjects, sensitivity, basis, source, item, consent);
        }

        Value from(AgencyId agency) {
            return new Value(words, event, subjects, sensitivity, basis, agency, item, consent);
        }

        Value in(UUID agendaItem) {
            return new Value(
                    words, event, subjects, sensitivity, basis, source, agendaItem, consent);
        }

        Value on(UUID given) {
            return new Value(words, event, subjects, sensitivity, basis, source, item, given);
        }
    }

    /** One protection; nobody but those named reads what it closes. */
    record Guard(UUID person, Set<StaffId> named) {}

    final List<Value> values = new ArrayList<>();
    final Set<AgencyId> inOn = new HashSet<>();
    final Map<UUID, Set<AgencyId>> consents = new LinkedHashMap<>();
    final List<Guard> guards = new ArrayList<>();
    final Set<Guard> lifted = new HashSet<>();
    final Set<StaffId> picked = new HashSet<>();
    final Set<StaffId> invited = new HashSet<>();
    final Set<StaffId> members = new HashSet<>();
    final Set<UUID> stopped = new HashSet<>();
    final Set<StaffId> inEmergency = new HashSet<>();

    /** Whether the file's line that bears the words is told to the reader at all. */
    boolean isTold(Person who, Value value) {
        boolean whole =
                who.capacity() == Capacity.MUNICIPAL_OFFICER
                        || who.capacity() == Capacity.REVIEWER
                        || isIn(who)
                        || inEmergency.contains(who.staff());
        return whole || (value.item() != null && isNamed(who));
    }

    boolean mayOpen(Person who, Value value) {
        if (!who.handlesCases()) {
            return false;
        }
        boolean ofConference = value.item() != null;
        if (inEmergency.contains(who.staff())
                && value.sensitivity() != Sensitivity.S4
                && !ofConference) {
            return true;
        }
        if (value.subjects().stream().anyMatch(stopped::contains)) {
            return false;
        }
        List<Guard> closing = closing(value);
        if (value.sensitivity() == Sensitivity.S4 || !closing.isEmpty()) {
            return !closing.isEmpty()
                    && closing.stream().allMatch(guard -> guard.named().contains(who.staff()));
        }
        if (ofConference) {
            return isNamed(who);
        }
        return who.capacity() == Capacity.MUNICIPAL_OFFICER || isSharedWith(who, value);
    }

    private List<Guard> closing(Value value) {
        if (value.sensitivity().compareTo(Sensitivity.S3) < 0) {
            return List.of();
        }
        return guards.stream()
                .filter(guard -> value.subjects().contains(guard.person()))
                .filter(guard -> value.sensitivity() == Sensitivity.S4 || !lifted.contains(guard))
                .toList();
    }

    private boolean isSharedWith(Person who, Value value) {
        return switch (value.basis()) {
            case CONSENT -> consents.getOrDefault(value.consent(), Set.of()).contains(who.agency());
            case ABUSE_REPORT -> isIn(who) && value.source().equals(who.agency());
            default -> isIn(who);
        };
    }

    private boolean isIn(Person who) {
        return who.handlesCases() && inOn.contains(who.agency());
    }

    private boolean isNamed(Person who) {
        return invited.contains(who.staff())
                || (picked.contains(who.staff()) && members.contains(who.staff()));
    }
}
