package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.MEMBER_DIED;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_LEFT_BEFORE_JOINING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A member, or somebody who had moved away, died. Consents given stay as they were given and carry
 * nothing new; secrecy goes on. */
public record RecordDeath(
        HouseholdId householdId,
        PersonId personId,
        Occurred died,
        @Nullable Words note,
        SaidBy saidBy)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.neverMember(known, personId),
                Persons.when(known.people().dead().containsKey(personId), MEMBER_DIED),
                Persons.livesElsewhere(personId, householdId, now),
                Persons.notCome(died.on(), now),
                Persons.when(
                        died.precision() == Occurred.Precision.DAY
                                && known.people().joinedAfter(personId, died.on()),
                        MEMBER_LEFT_BEFORE_JOINING),
                Persons.unclear(saidBy, now));
    }

    private MemberDied recorded(Household.Registered known, Circumstances now) {
        return new MemberDied(
                householdId,
                known.fileId(),
                personId,
                died,
                now.about(known.fileId(), personId).sensitive().putIfGiven(note),
                saidBy);
    }
}
