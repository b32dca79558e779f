package org.caseledger.command.migration;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_ALREADY_COMPLETE;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_FILES_MISSING;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_NEEDS_COORDINATION;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.migration.MigrationCompleted;
import org.caseledger.events.migration.MigrationEvent;
import org.caseledger.events.register.MigrationRegister;
import org.caseledger.events.value.MigrationId;

import java.util.UUID;

/** Ends a run, once every case of its file is there. */
public record CompleteMigration(MigrationId migrationId) implements MigrationCommand {

    @Override
    public UUID streamId() {
        return migrationId.value();
    }

    @Override
    public Decision<MigrationEvent> decide(Migration migration, Circumstances now) {
        if (!MigrationCommand.mayMigrate(now.actor())) {
            return refuse(MIGRATION_NEEDS_COORDINATION);
        }
        return switch (migration) {
            case Migration.Unknown _, Migration.Mappings _, Migration.Carried _ ->
                    refuse(MIGRATION_UNKNOWN);
            case Migration.Complete _ -> refuse(MIGRATION_ALREADY_COMPLETE);
            case Migration.Running(int files) ->
                    carried(now) < files
                            ? refuse(MIGRATION_FILES_MISSING)
                            : accept(new MigrationCompleted(migrationId, files));
        };
    }

    private int carried(Circumstances now) {
        String lookup = MigrationRegister.carriedBy(migrationId);
        return now.facts().findAll(MigrationRegister.MIGRATION, lookup).size();
    }
}
