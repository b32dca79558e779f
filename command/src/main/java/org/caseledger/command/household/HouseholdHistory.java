package org.caseledger.command.household;

import org.caseledger.events.household.DangerLifted;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One step in the history of a registered household; throws where the step is impossible. */
record HouseholdHistory(Household.Registered before) {
    Household.Registered with(MemberAdded event) {
        require(!before.hasMember(event.personId()), event);
        Map<PersonId, LocalDate> members = new HashMap<>(before.members());
        members.put(event.personId(), event.from());
        return of(members, before.openDangers(), before.lastDanger());
    }

    Household.Registered with(MemberLeft event) {
        Map<PersonId, LocalDate> members = new HashMap<>(before.members());
        require(members.remove(event.personId()) != null, event);
        return of(members, before.openDangers(), before.lastDanger());
    }

    Household.Registered with(DangerRecorded event) {
        require(event.number() == before.lastDanger() + 1, event);
        Map<Integer, PersonId> open = new HashMap<>(before.openDangers());
        open.put(event.number(), event.personId());
        return of(before.members(), open, event.number());
    }

    Household.Registered with(DangerLifted event) {
        Map<Integer, PersonId> open = new HashMap<>(before.openDangers());
        require(open.remove(event.number()) != null, event);
        return of(before.members(), open, before.lastDanger());
    }

    private Household.Registered of(
            Map<PersonId, LocalDate> members, Map<Integer, PersonId> open, int lastDanger) {
        return new Household.Registered(before.fileId(), members, open, lastDanger);
    }

    private static void require(boolean possible, HouseholdEvent event) {
        if (!possible) {
            throw new IllegalStateException(
                    event.getClass().getSimpleName() + " cannot follow here");
        }
    }
}
