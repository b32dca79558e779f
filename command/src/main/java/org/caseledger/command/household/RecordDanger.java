package org.caseledger.command.household;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_DATE_IN_FUTURE;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;

/**
 * Notes that a member may be in danger. While it stands open, a consultation of the file is not
 * closed with advice.
 */
public record RecordDanger(
        HouseholdId householdId, PersonId personId, Words note, Occurred occurred, SaidBy saidBy)
        implements HouseholdCommand {
    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return switch (household) {
            case Household.Unknown _ -> refuse(HOUSEHOLD_UNKNOWN);
            case Household.Registered known when !known.hasMember(personId) ->
                    refuse(MEMBER_UNKNOWN);
            case Household.Registered _ when occurred.on().isAfter(now.today()) ->
                    refuse(HOUSEHOLD_DATE_IN_FUTURE);
            case Household.Registered known -> accept(recorded(known, now));
        };
    }

    private DangerRecorded recorded(Household.Registered known, Circumstances now) {
        return new DangerRecorded(
                householdId,
                known.fileId(),
                known.lastDanger() + 1,
                personId,
                now.about(known.fileId(), personId).sensitive().put(note),
                occurred,
                saidBy);
    }
}
