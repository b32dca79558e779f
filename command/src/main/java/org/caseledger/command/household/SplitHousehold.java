package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_CHANGE_CONCERNS_NOBODY;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_SPLIT_LEAVES_NOBODY;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_LEFT_BEFORE_JOINING;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.OTHER_HOUSEHOLD_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdSplit;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Some members form a household of their own. Only its random id is made here: it is entered in a file
 * by an act of its own, in this one or, where one side must not be found, in another. */
public record SplitHousehold(
        HouseholdId householdId,
        Set<PersonId> persons,
        @Minted HouseholdId into,
        LocalDate splitOn,
        @Nullable Words reason)
        implements HouseholdCommand {
    public SplitHousehold {
        persons = new LinkedHashSet<>(persons);
    }

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.when(persons.isEmpty(), HOUSEHOLD_CHANGE_CONCERNS_NOBODY),
                Persons.when(!persons.stream().allMatch(known::hasMember), MEMBER_UNKNOWN),
                Persons.when(
                        persons.size() == known.people().members().size(),
                        HOUSEHOLD_SPLIT_LEAVES_NOBODY),
                Persons.when(into.equals(householdId), OTHER_HOUSEHOLD_UNKNOWN),
                Persons.notCome(splitOn, now),
                Persons.when(
                        persons.stream()
                                .anyMatch(each -> known.people().joinedAfter(each, splitOn)),
                        MEMBER_LEFT_BEFORE_JOINING));
    }

    private HouseholdSplit recorded(Household.Registered known, Circumstances now) {
        return new HouseholdSplit(
                householdId,
                known.fileId(),
                persons,
                into,
                splitOn,
                now.about(known.fileId(), persons).sensitive().putIfGiven(reason));
    }
}
