package org.caseledger.command.household;

import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The dangers that nobody has lifted and the suspicions that nobody has answered, by number. */
record Safety(
        Map<Integer, PersonId> openDangers,
        int lastDanger,
        Map<Integer, Suspected> openSuspicions,
        int lastSuspicion) {
    /** Whom a suspicion is about and since when. */
    record Suspected(PersonId personId, LocalDate since) {}

    Safety {
        openDangers = Map.copyOf(openDangers);
        openSuspicions = Map.copyOf(openSuspicions);
    }

    static Safety nothing() {
        return new Safety(Map.of(), 0, Map.of(), 0);
    }

    Safety withDanger(int number, PersonId person) {
        HouseholdHistory.require(number == lastDanger + 1, "a danger");
        Map<Integer, PersonId> open = new HashMap<>(openDangers);
        open.put(number, person);
        return new Safety(open, number, openSuspicions, lastSuspicion);
    }

    Safety withoutDanger(int number) {
        Map<Integer, PersonId> open = new HashMap<>(openDangers);
        HouseholdHistory.require(open.remove(number) != null, "lifting a danger");
        return new Safety(open, lastDanger, openSuspicions, lastSuspicion);
    }

    Safety withSuspicion(int number, PersonId person, LocalDate since) {
        HouseholdHistory.require(number == lastSuspicion + 1, "a suspicion");
        Map<Integer, Suspected> open = new HashMap<>(openSuspicions);
        open.put(number, new Suspected(person, since));
        return new Safety(openDangers, lastDanger, open, number);
    }

    Safety withoutSuspicion(int number) {
        Map<Integer, Suspected> open = new HashMap<>(openSuspicions);
        HouseholdHistory.require(open.remove(number) != null, "ending a suspicion");
        return new Safety(openDangers, lastDanger, open, lastSuspicion);
    }
}
