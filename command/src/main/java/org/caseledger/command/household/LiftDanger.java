package org.caseledger.command.household;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.household.HouseholdRefusal.DANGER_NOT_OPEN;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.DangerLifted;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** Records on which grounds a danger no longer stands. */
public record LiftDanger(HouseholdId householdId, int number, Words grounds)
        implements HouseholdCommand {
    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return switch (household) {
            case Household.Unknown _ -> refuse(HOUSEHOLD_UNKNOWN);
            case Household.Registered known ->
                    lift(known, known.safety().openDangers().get(number), now);
        };
    }

    private Decision<HouseholdEvent> lift(
            Household.Registered known, @Nullable PersonId inDanger, Circumstances now) {
        if (inDanger == null) {
            return refuse(DANGER_NOT_OPEN);
        }
        return accept(
                new DangerLifted(
                        householdId,
                        known.fileId(),
                        number,
                        now.about(known.fileId(), inDanger).sensitive().put(grounds)));
    }
}
