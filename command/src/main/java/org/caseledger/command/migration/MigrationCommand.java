package org.caseledger.command.migration;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.migration.MigrationEvent;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Capacity;

/** What can be asked about taking over another ledger. */
public sealed interface MigrationCommand extends LedgerCommand
        permits KeepMapping, BeginMigration, CarryOverFile, CompleteMigration {

    Stream<MigrationCommand, Migration, MigrationEvent> STREAM =
            new Stream<>(
                    "migration",
                    MigrationCommand.class,
                    MigrationEvent.class,
                    new Migration.Unknown(),
                    Migration::after,
                    MigrationCommand::decide);

    Decision<MigrationEvent> decide(Migration migration, Circumstances now);

    /** The municipality and the agency that coordinates for it take cases over, nobody else. */
    static boolean mayMigrate(Actor actor) {
        return actor.isMunicipalOfficer() || actor.capacity() == Capacity.COORDINATOR;
    }
}
