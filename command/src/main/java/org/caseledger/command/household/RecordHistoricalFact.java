package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.HISTORY_CONCERNS_NOBODY;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.household.HistoricalFactRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Something from before the ledger: as exact as it is known ({@code ABOUT} for H10頃), by whom it was
 * told and from which paper or person it comes. It decides nothing. */
public record RecordHistoricalFact(
        HouseholdId householdId,
        Set<PersonId> persons,
        Words fact,
        @Nullable Words origin,
        Occurred occurred,
        SaidBy saidBy)
        implements HouseholdCommand {
    public RecordHistoricalFact {
        persons = new LinkedHashSet<>(persons);
    }

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.when(persons.isEmpty(), HISTORY_CONCERNS_NOBODY),
                Persons.when(
                        !persons.stream().allMatch(known.people()::everIncluded), MEMBER_UNKNOWN),
                Persons.notCome(occurred.on(), now),
                Persons.unclear(saidBy, now));
    }

    private HistoricalFactRecorded recorded(Household.Registered known, Circumstances now) {
        LabelDraft label = now.about(known.fileId(), persons).sensitive();
        return new HistoricalFactRecorded(
                householdId,
                known.fileId(),
                persons,
                label.put(fact),
                label.putIfGiven(origin),
                occurred,
                saidBy);
    }
}
