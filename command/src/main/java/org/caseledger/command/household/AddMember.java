package org.caseledger.command.household;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_DATE_IN_FUTURE;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_ALREADY_ADDED;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_OF_ANOTHER_HOUSEHOLD;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Adds a person to the household from a day on. The person may already have an id from a
 * consultation; one person belongs to one household only.
 */
public record AddMember(
        HouseholdId householdId,
        @Minted PersonId personId,
        Words name,
        @Nullable Words reading,
        @Nullable LocalDate birthDate,
        Relation relation,
        boolean personConcerned,
        LocalDate from)
        implements HouseholdCommand {
    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return switch (household) {
            case Household.Unknown _ -> refuse(HOUSEHOLD_UNKNOWN);
            case Household.Registered known when known.hasMember(personId) ->
                    refuse(MEMBER_ALREADY_ADDED);
            case Household.Registered _ when belongsElsewhere(now) ->
                    refuse(MEMBER_OF_ANOTHER_HOUSEHOLD);
            case Household.Registered _ when from.isAfter(now.today()) || isUnborn(now) ->
                    refuse(HOUSEHOLD_DATE_IN_FUTURE);
            case Household.Registered known -> accept(added(known, now));
        };
    }

    private boolean belongsElsewhere(Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, personId.toString())
                .filter(member -> !member.householdId().equals(householdId))
                .isPresent();
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
                label.put(relation),
                personConcerned,
                from);
    }
}
