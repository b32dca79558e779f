package org.caseledger.command.household;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_DATE_IN_FUTURE;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_LEFT_BEFORE_JOINING;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;

/** Records that a member moved out, died or was entered by mistake. */
public record RecordMemberLeft(HouseholdId householdId, PersonId personId, LocalDate leftOn)
        implements HouseholdCommand {
    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return switch (household) {
            case Household.Unknown _ -> refuse(HOUSEHOLD_UNKNOWN);
            case Household.Registered known when !known.hasMember(personId) ->
                    refuse(MEMBER_UNKNOWN);
            case Household.Registered _ when leftOn.isAfter(now.today()) ->
                    refuse(HOUSEHOLD_DATE_IN_FUTURE);
            case Household.Registered known when isBeforeJoining(known) ->
                    refuse(MEMBER_LEFT_BEFORE_JOINING);
            case Household.Registered known ->
                    accept(new MemberLeft(householdId, known.fileId(), personId, leftOn));
        };
    }

    private boolean isBeforeJoining(Household.Registered known) {
        LocalDate from = known.members().get(personId);
        return from != null && leftOn.isBefore(from);
    }
}
