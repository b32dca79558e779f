package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.ENDED_BEFORE_IT_BEGAN;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_AWAY_ALREADY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.household.AbsenceBegan;
import org.caseledger.events.household.AbsenceKind;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** A member is away for long (hospital, facility, custody …) and still belongs to the household. */
public record RecordAbsence(
        HouseholdId householdId,
        PersonId personId,
        AbsenceKind kind,
        @Nullable Words place,
        Occurred from,
        @Nullable LocalDate expectedUntil,
        SaidBy saidBy)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.notMember(known, personId),
                Persons.when(known.people().away().containsKey(personId), MEMBER_AWAY_ALREADY),
                Persons.notCome(from.on(), now),
                Persons.when(
                        expectedUntil != null && expectedUntil.isBefore(from.on()),
                        ENDED_BEFORE_IT_BEGAN),
                Persons.tellsWhere(personId, place, now),
                Persons.unclear(saidBy, now));
    }

    private AbsenceBegan recorded(Household.Registered known, Circumstances now) {
        LabelDraft label = now.about(known.fileId(), personId);
        return new AbsenceBegan(
                householdId,
                known.fileId(),
                personId,
                label.sensitive().put(kind),
                label.tellingWhere().putIfGiven(place),
                from,
                expectedUntil,
                saidBy);
    }
}
