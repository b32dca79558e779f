package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.MEMBER_FACT_UNCLEAR;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_FACT_UNREADABLE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.household.Sex;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** Something about a member is told and holds from a day on; what held before stays on record. Where a
 * protected person is to be found is kept in a sealed note and only pointed at. */
public record TellMemberFact(
        HouseholdId householdId,
        PersonId personId,
        MemberFact fact,
        @Nullable Words value,
        @Nullable SealedNoteId kept,
        Occurred from,
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
                Persons.when((value == null) == (kept == null), MEMBER_FACT_UNCLEAR),
                Persons.when(isUnreadable(), MEMBER_FACT_UNREADABLE),
                Persons.notCome(from.on(), now),
                fact.tellsWhere() ? Persons.tellsWhere(personId, value, now) : Optional.empty(),
                Persons.unknown(kept, now),
                Persons.unclear(saidBy, now));
    }

    /** A birth date is a year, a month or a day; the sex is one of the four answers. */
    private boolean isUnreadable() {
        if (value == null) {
            return false;
        }
        String text = value.value();
        return switch (fact) {
            case BIRTH_DATE -> !isDate(text);
            case SEX -> Arrays.stream(Sex.values()).noneMatch(sex -> sex.name().equals(text));
            default -> false;
        };
    }

    private static boolean isDate(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).getValue() > 1800;
                case 7 -> YearMonth.parse(text).getYear() > 1800;
                default -> LocalDate.parse(text).getYear() > 1800;
            };
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private MemberFactTold recorded(Household.Registered known, Circumstances now) {
        LabelDraft label = now.about(known.fileId(), personId);
        LabelDraft close = fact.tellsWhere() ? label.tellingWhere() : label;
        return new MemberFactTold(
                householdId,
                known.fileId(),
                personId,
                fact,
                close.putIfGiven(value),
                kept,
                from,
                saidBy);
    }
}
