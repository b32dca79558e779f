package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.MEMBER_BACK_BEFORE_LEAVING;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_NOT_AWAY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.MemberReturned;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** A member who was away for long is back. */
public record RecordReturn(
        HouseholdId householdId,
        PersonId personId,
        Occurred returned,
        @Nullable Words note,
        SaidBy saidBy)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        LocalDate since = known.people().away().get(personId);
        return Persons.first(
                Persons.notMember(known, personId),
                Persons.when(since == null, MEMBER_NOT_AWAY),
                Persons.notCome(returned.on(), now),
                Persons.when(
                        since != null && returned.on().isBefore(since), MEMBER_BACK_BEFORE_LEAVING),
                Persons.unclear(saidBy, now));
    }

    private MemberReturned recorded(Household.Registered known, Circumstances now) {
        return new MemberReturned(
                householdId,
                known.fileId(),
                personId,
                returned,
                now.about(known.fileId(), personId).sensitive().putIfGiven(note),
                saidBy);
    }
}
