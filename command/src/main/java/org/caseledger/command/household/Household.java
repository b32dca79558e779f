package org.caseledger.command.household;

import org.caseledger.events.household.DangerLifted;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.Map;

/**
 * A household as its rules see it: unknown until it is registered, then with the members who belong
 * to it now and the dangers that nobody has lifted.
 */
public sealed interface Household {
    /** Nothing was recorded yet. */
    record Unknown() implements Household {}

    /** Entered in a file; members by the day they joined, open dangers by number. */
    record Registered(
            FileId fileId,
            Map<PersonId, LocalDate> members,
            Map<Integer, PersonId> openDangers,
            int lastDanger)
            implements Household {
        public Registered {
            members = Map.copyOf(members);
            openDangers = Map.copyOf(openDangers);
        }

        boolean hasMember(PersonId person) {
            return members.containsKey(person);
        }
    }

    /** The household after one more event. */
    default Household after(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered registered -> registered(registered);
            case MemberAdded added -> known(added).with(added);
            case MemberLeft left -> known(left).with(left);
            case DangerRecorded danger -> known(danger).with(danger);
            case DangerLifted lifted -> known(lifted).with(lifted);
        };
    }

    private Household registered(HouseholdRegistered event) {
        if (this instanceof Unknown) {
            return new Registered(event.fileId(), Map.of(), Map.of(), 0);
        }
        throw new IllegalStateException("household-registered cannot come twice");
    }

    private HouseholdHistory known(HouseholdEvent event) {
        if (this instanceof Registered registered) {
            return new HouseholdHistory(registered);
        }
        throw new IllegalStateException(
                event.getClass().getSimpleName() + " cannot come before the household");
    }
}
