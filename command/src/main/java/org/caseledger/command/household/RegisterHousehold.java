package org.caseledger.command.household;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_ALREADY_REGISTERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;

/** Enters a household in a file. */
public record RegisterHousehold(@Minted HouseholdId householdId, FileId fileId)
        implements HouseholdCommand {
    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return switch (household) {
            case Household.Unknown _ -> accept(new HouseholdRegistered(householdId, fileId));
            case Household.Registered _ -> refuse(HOUSEHOLD_ALREADY_REGISTERED);
        };
    }
}
