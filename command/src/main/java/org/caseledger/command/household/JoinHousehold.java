package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_CHANGE_CONCERNS_NOBODY;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_LEFT_BEFORE_JOINING;
import static org.caseledger.command.household.HouseholdRefusal.OTHER_HOUSEHOLD_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdJoined;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.HouseholdRegister;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody of this household lives in another one from a day on; they are added there one by one. */
public record JoinHousehold(
        HouseholdId householdId, HouseholdId into, LocalDate joinedOn, @Nullable Words reason)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    /** What stands in the way whichever household is stated. */
    static Optional<HouseholdRefusal> blocked(Household.Registered known) {
        return Persons.when(known.people().members().isEmpty(), HOUSEHOLD_CHANGE_CONCERNS_NOBODY);
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        Map<PersonId, LocalDate> members = known.people().members();
        return Persons.first(
                blocked(known),
                Persons.when(!isKnown(now), OTHER_HOUSEHOLD_UNKNOWN),
                Persons.notCome(joinedOn, now),
                Persons.when(
                        members.values().stream().anyMatch(joinedOn::isBefore),
                        MEMBER_LEFT_BEFORE_JOINING));
    }

    /** A household of a file that the actor may not know of is as if not there. */
    private boolean isKnown(Circumstances now) {
        return now.facts()
                .value(HouseholdRegister.HOUSEHOLD, into.toString())
                .filter(_ -> !into.equals(householdId))
                .filter(other ->
                        FileCircle.includes(now.actor(), other.fileId(), now.facts(), now.today()))
                .isPresent();
    }

    private HouseholdJoined recorded(Household.Registered known, Circumstances now) {
        Set<PersonId> members = known.people().members().keySet();
        return new HouseholdJoined(
                householdId,
                known.fileId(),
                members,
                into,
                joinedOn,
                now.about(known.fileId(), members).sensitive().putIfGiven(reason));
    }
}
