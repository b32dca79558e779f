package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.DATE_PRECISION_UNCLEAR;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_DATE_IN_FUTURE;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_ALREADY_ADDED;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_DIED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.JoiningReason;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.household.Sex;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Adds a person to the household from a day on. The person may already have an id from a
 * consultation; one person lives in one household only, and may come back after leaving. Dates may
 * be as exact as they are known.
 */
public record AddMember(
        HouseholdId householdId,
        @Minted PersonId personId,
        Words name,
        @Nullable Words reading,
        @Nullable LocalDate birthDate,
        Occurred.@Nullable Precision birthPrecision,
        @Nullable Sex sex,
        Relation relation,
        boolean personConcerned,
        LocalDate from,
        Occurred.@Nullable Precision precision,
        @Nullable JoiningReason reason,
        @Nullable SaidBy saidBy)
        implements HouseholdCommand {

    /** A member of whom no more is told. */
    public AddMember(
            HouseholdId householdId,
            PersonId personId,
            Words name,
            @Nullable Words reading,
            @Nullable LocalDate birthDate,
            Relation relation,
            boolean personConcerned,
            LocalDate from) {
        this(
                householdId,
                personId,
                name,
                reading,
                birthDate,
                null,
                null,
                relation,
                personConcerned,
                from,
                null,
                null,
                null);
    }

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> added(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.when(known.hasMember(personId), MEMBER_ALREADY_ADDED),
                Persons.when(known.people().dead().containsKey(personId), MEMBER_DIED),
                Persons.livesElsewhere(personId, householdId, now),
                Persons.notCome(from, now),
                Persons.when(isUnborn(now), HOUSEHOLD_DATE_IN_FUTURE),
                Persons.when(birthDate == null && birthPrecision != null, DATE_PRECISION_UNCLEAR),
                Persons.unclear(saidBy, now));
    }

    private boolean isUnborn(Circumstances now) {
        return birthDate != null && birthDate.isAfter(now.today());
    }

    private MemberAdded added(Household.Registered known, Circumstances now) {
        LabelDraft label = now.about(known.fileId(), personId);
        return new MemberAdded(
                householdId,
                known.fileId(),
                personId,
                label.put(name),
                label.putIfGiven(reading),
                label.putIfGiven(birthDate),
                label.putIfGiven(birthPrecision),
                label.putIfGiven(sex),
                label.put(relation),
                personConcerned,
                from,
                precision,
                label.putIfGiven(reason),
                saidBy);
    }
}
