package org.caseledger.command.household;

import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who belongs to the household, by the day they joined; who did once, by the day they left; who died;
 * and who is away, by the day that began.
 */
record People(
        Map<PersonId, LocalDate> members,
        Map<PersonId, LocalDate> former,
        Map<PersonId, LocalDate> dead,
        Map<PersonId, LocalDate> away) {
    People {
        members = Map.copyOf(members);
        former = Map.copyOf(former);
        dead = Map.copyOf(dead);
        away = Map.copyOf(away);
    }

    static People nobody() {
        return new People(Map.of(), Map.of(), Map.of(), Map.of());
    }

    boolean include(PersonId person) {
        return members.containsKey(person);
    }

    /** Somebody the household has or had. */
    boolean everIncluded(PersonId person) {
        return members.containsKey(person) || former.containsKey(person);
    }

    /** Whether the member joined after that day. */
    boolean joinedAfter(PersonId person, LocalDate day) {
        LocalDate joined = members.get(person);
        return joined != null && joined.isAfter(day);
    }

    People with(PersonId person, LocalDate from) {
        HouseholdHistory.require(!include(person), "a member");
        return new People(plus(members, person, from), minus(former, person), dead, away);
    }

    People without(Set<PersonId> leaving, LocalDate day) {
        People left = this;
        for (PersonId person : leaving) {
            HouseholdHistory.require(left.include(person), "leaving");
            left =
                    new People(
                            minus(left.members, person),
                            plus(left.former, person, day),
                            dead,
                            minus(left.away, person));
        }
        return left;
    }

    People dead(PersonId person, LocalDate day) {
        HouseholdHistory.require(everIncluded(person) && !dead.containsKey(person), "a death");
        People left = include(person) ? without(Set.of(person), day) : this;
        return new People(left.members, left.former, plus(dead, person, day), left.away);
    }

    People away(PersonId person, LocalDate day) {
        HouseholdHistory.require(include(person) && !away.containsKey(person), "an absence");
        return new People(members, former, dead, plus(away, person, day));
    }

    People back(PersonId person) {
        HouseholdHistory.require(away.containsKey(person), "a return");
        return new People(members, former, dead, minus(away, person));
    }

    private static Map<PersonId, LocalDate> plus(
            Map<PersonId, LocalDate> before, PersonId person, LocalDate day) {
        Map<PersonId, LocalDate> after = new HashMap<>(before);
        after.put(person, day);
        return after;
    }

    private static Map<PersonId, LocalDate> minus(
            Map<PersonId, LocalDate> before, PersonId person) {
        Map<PersonId, LocalDate> after = new HashMap<>(before);
        after.remove(person);
        return after;
    }
}
