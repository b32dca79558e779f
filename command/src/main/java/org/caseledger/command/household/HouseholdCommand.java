package org.caseledger.command.household;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.value.HouseholdId;

import java.util.UUID;

/** What can be asked of a household. */
public sealed interface HouseholdCommand extends LedgerCommand
        permits RegisterHousehold,
                AddMember,
                RecordBirth,
                RecordMemberLeft,
                TellMemberFact,
                RecordRelationship,
                EndRelationship,
                SetContactRule,
                EndContactRule,
                SetProtection,
                NameProtectionReaders,
                LiftProtection,
                RecordDanger,
                ReassessDanger,
                LiftDanger,
                RecordSuspicion,
                EndSuspicion,
                MakeAbuseReport,
                RecordDeath,
                RecordAbsence,
                RecordReturn,
                SplitHousehold,
                JoinHousehold,
                RecordHistoricalFact {
    /** The stream of one household. */
    Stream<HouseholdCommand, Household, HouseholdEvent> STREAM =
            new Stream<>(
                    "household",
                    HouseholdCommand.class,
                    HouseholdEvent.class,
                    new Household.Unknown(),
                    Household::after,
                    HouseholdCommand::decide);

    HouseholdId householdId();

    Decision<HouseholdEvent> decide(Household household, Circumstances now);

    @Override
    default UUID streamId() {
        return householdId().value();
    }
}
