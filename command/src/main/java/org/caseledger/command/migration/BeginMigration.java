package org.caseledger.command.migration;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_ALREADY_BEGUN;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_ALREADY_COMPLETE;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_NEEDS_COORDINATION;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.migration.MigrationBegun;
import org.caseledger.events.migration.MigrationEvent;
import org.caseledger.events.value.MigrationId;

import java.util.UUID;

/** Begins to take over a file, known by its hash, that was checked as a whole. */
public record BeginMigration(
        @Minted MigrationId migrationId,
        String fileSha256,
        String mapping,
        int mappingVersion,
        int rows,
        int files)
        implements MigrationCommand {

    public BeginMigration {
        if (!fileSha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("migration.file-hash");
        }
        if (files < 1 || rows < files) {
            throw new IllegalArgumentException("migration.counts");
        }
    }

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
            case Migration.Complete _ -> refuse(MIGRATION_ALREADY_COMPLETE);
            case Migration.Running _, Migration.Mappings _, Migration.Carried _ ->
                    refuse(MIGRATION_ALREADY_BEGUN);
            case Migration.Unknown _ ->
                    accept(
                            new MigrationBegun(
                                    migrationId, fileSha256, mapping, mappingVersion, rows, files));
        };
    }
}
