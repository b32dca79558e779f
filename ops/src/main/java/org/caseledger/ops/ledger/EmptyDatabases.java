package org.caseledger.ops.ledger;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Login;
import org.caseledger.ops.database.Migrations;
import org.caseledger.ops.keys.KeyStoreAge;
import org.caseledger.ops.keys.RootKey;
import org.caseledger.ops.keys.RootKeyCheck;
import org.caseledger.ops.store.Snapshot;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Connection;
import java.sql.SQLException;

/** Two databases without a table, which a restore fills. */
final class EmptyDatabases {

    private final Databases databases;

    /**
     * @throws ToolRefused when one of them holds a table already
     */
    EmptyDatabases(Databases databases) {
        this.databases = databases;
        refuseUsed(databases.ledgerOwner());
        refuseUsed(databases.keys());
    }

    private static void refuseUsed(Login login) {
        if (!Snapshot.of(Sources.of(login), connection -> new Tables(connection).all()).isEmpty()) {
            throw new ToolRefused(
                    "データベースは空ではありません(" + login + ")。空のものにだけ復元します。",
                    "The database is not empty ("
                            + login
                            + "); a ledger is restored into an empty"
                            + " one only.");
        }
    }

    /** Keys first: no event is there before the key that opens it. */
    void fill(BackupReader ledger, @Nullable BackupReader keys) {
        fillKeys(ledger.manifest(), keys);
        RootKeyCheck.check(Sources.of(databases.keys()), RootKey.in(databases.rootKeyFile()));
        Flyway migrations = Migrations.ledger(databases);
        prepare(migrations, ledger.manifest());
        restore(databases.ledgerOwner(), ledger);
        migrations.migrate();
        KeyStoreAge.check(
                number(databases.ledgerOwner(), "select max(key_generation) from ledger.batch"),
                number(databases.keys(), "select generation from key_store"));
    }

    /** Without keys the store begins where the ledger's ended, or the ledger would not open. */
    private void fillKeys(Manifest ledger, @Nullable BackupReader keys) {
        Flyway migrations = Migrations.keys(databases);
        if (keys == null) {
            migrations.migrate();
            JdbcClient.create(Sources.of(databases.keys()))
                    .sql("update key_store set generation = ?")
                    .param(ledger.keyGeneration())
                    .update();
        } else {
            prepare(migrations, keys.manifest());
            restore(databases.keys(), keys);
            migrations.migrate();
        }
    }

    /** Makes the tables as they were when the backup was made. */
    private static void prepare(Flyway migrations, Manifest manifest) {
        Migrations.upTo(migrations, manifest.migration()).migrate();
        if (!Migrations.version(migrations).equals(manifest.migration())) {
            throw new ToolRefused(
                    "この控えは、より新しい版で作られています(%s)。".formatted(manifest.migration()),
                    "This backup was made by a later version (%s)."
                            .formatted(manifest.migration()));
        }
    }

    private static void restore(Login owner, BackupReader backup) {
        try (Connection connection = Sources.of(owner).getConnection()) {
            backup.restoreTo(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "the database refused the backup: SQLState " + failure.getSQLState(), failure);
        }
    }

    private static long number(Login login, String sql) {
        return Snapshot.of(Sources.of(login), connection -> BackupLedger.number(connection, sql));
    }
}
