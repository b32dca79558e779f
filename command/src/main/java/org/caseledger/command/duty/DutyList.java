package org.caseledger.command.duty;

import org.caseledger.events.duty.CaseChosenForDuty;
import org.caseledger.events.duty.DutyCopyHandedOut;
import org.caseledger.events.duty.DutyCopyRecovered;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.duty.DutyListOpened;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** A list as its rules see it: until when, who is on it, how many copies, and which are out. */
public sealed interface DutyList {
    /** Nothing was recorded yet. */
    record Unknown() implements DutyList {}

    /** A list that was begun. */
    record Open(LocalDate until, Set<PersonId> chosen, int copies, Set<Integer> out)
            implements DutyList {
        public Open {
            chosen = Set.copyOf(chosen);
            out = Set.copyOf(out);
        }

        boolean isOverOn(LocalDate day) {
            return day.isAfter(until);
        }

        private Open with(PersonId person) {
            Set<PersonId> all = new HashSet<>(chosen);
            all.add(person);
            return new Open(until, all, copies, out);
        }

        private Open handedOut(int copy) {
            Set<Integer> all = new HashSet<>(out);
            all.add(copy);
            return new Open(until, chosen, copy, all);
        }

        private Open recovered(int copy) {
            Set<Integer> left = new HashSet<>(out);
            left.remove(copy);
            return new Open(until, chosen, copies, left);
        }
    }

    /** The list after one more event. */
    default DutyList after(DutyEvent event) {
        return switch (event) {
            case DutyListOpened it when this instanceof Unknown ->
                    new Open(it.until(), Set.of(), 0, Set.of());
            case CaseChosenForDuty it when this instanceof Open was -> was.with(it.personId());
            case DutyCopyHandedOut it when this instanceof Open was -> was.handedOut(it.copy());
            case DutyCopyRecovered it when this instanceof Open was -> was.recovered(it.copy());
            case DutyListOpened _, CaseChosenForDuty _, DutyCopyHandedOut _, DutyCopyRecovered _ ->
                    throw new IllegalStateException("not after what stands here");
        };
    }
}
