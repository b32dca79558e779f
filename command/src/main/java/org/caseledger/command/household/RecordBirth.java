package org.caseledger.command.household;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.JoiningReason;
import org.caseledger.events.household.Relation;
import org.caseledger.events.household.Sex;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A child is born into the household; without a name yet, the name is told later. */
public record RecordBirth(
        HouseholdId householdId,
        @Minted PersonId personId,
        @Nullable Words name,
        @Nullable Words reading,
        @Nullable Sex sex,
        Relation relation,
        LocalDate bornOn,
        @Nullable SaidBy saidBy)
        implements HouseholdCommand {
    private static final Words UNNAMED = new Words("(命名前)");

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return new AddMember(
                        householdId,
                        personId,
                        name == null ? UNNAMED : name,
                        reading,
                        bornOn,
                        Occurred.Precision.DAY,
                        sex,
                        relation,
                        false,
                        bornOn,
                        Occurred.Precision.DAY,
                        JoiningReason.BORN,
                        saidBy)
                .decide(household, now);
    }
}
