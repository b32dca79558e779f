package org.caseledger.ops.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

import java.util.Map;

/** The migrations of both databases, run as their owners. */
public final class Migrations {

    private Migrations() {}

    /** The ledger, its views and the record of looks. */
    public static Flyway ledger(Databases databases) {
        Login owner = databases.ledgerOwner();
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/ledger", "classpath:db/views")
                .placeholders(
                        Map.of(
                                "appLogin",
                                databases.ledgerApplication().user(),
                                "installationKind",
                                databases.embedded() ? "demonstration" : "normal"))
                .load();
    }

    /** The key store. */
    public static Flyway keys(Databases databases) {
        Login keys = databases.keys();
        return Flyway.configure()
                .dataSource(keys.url(), keys.user(), keys.password())
                .locations("classpath:db/keys")
                .load();
    }

    /** The same, but no further than that version. */
    public static Flyway upTo(Flyway migrations, String version) {
        return Flyway.configure()
                .configuration(migrations.getConfiguration())
                .target(version)
                .load();
    }

    /** The version a database is at; empty text before the first migration. */
    public static String version(Flyway migrations) {
        MigrationInfo current = migrations.info().current();
        return current == null || current.getVersion() == null
                ? ""
                : current.getVersion().getVersion();
    }
}
