package org.caseledger.ops.ledger;

import org.caseledger.ops.database.Databases;
import org.caseledger.ops.database.Migrations;
import org.caseledger.ops.store.Installation;
import org.caseledger.ops.store.Snapshot;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Copies the ledger, then the keys, each in one snapshot. A key is durable before the first event
 * that uses it, so keys copied later are never older than the ledger beside them. The embedded
 * ledger's root key goes into the file of keys; that of an external one stays where it is kept.
 */
final class BackupLedger {

    static final String ROOT_KEY = "root-key";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Databases databases;
    private final Console console;

    BackupLedger(Databases databases, Console console) {
        this.databases = databases;
        this.console = console;
    }

    int run(BackupPlaces places) {
        Instant made = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String stamp = STAMP.format(made);
        Path ledger = places.ledger().resolve("caseledger-ledger-" + stamp + ".zip");
        Path keys = places.keys().resolve("caseledger-keys-" + stamp + ".zip");
        KeyStoreState before = Snapshot.of(Sources.of(databases.keys()), KeyStoreState::of);
        Manifest ofLedger =
                Snapshot.of(
                        Sources.of(databases.ledgerOwner()),
                        connection -> copyLedger(connection, ledger, made, before));
        tell("台帳の控え", "ledger", ledger);
        Snapshot.of(Sources.of(databases.keys()), connection -> copyKeys(connection, keys, made));
        tell("鍵の控え", "keys", keys);
        tellWhatNow(ofLedger);
        return 0;
    }

    private Manifest copyLedger(
            Connection connection, Path file, Instant made, KeyStoreState keyStore)
            throws SQLException {
        try (var writer = new BackupWriter(file)) {
            refuseFiltering(connection);
            writer.tables(connection);
            var manifest =
                    new Manifest(
                            Manifest.LEDGER,
                            Installation.FORMAT,
                            made,
                            Migrations.version(Migrations.ledger(databases)),
                            number(connection, "select coalesce(max(seq), 0) from ledger.event"),
                            Math.max(
                                    keyStore.generation(),
                                    number(
                                            connection,
                                            "select coalesce(max(key_generation), 0)"
                                                    + " from ledger.batch")),
                            keyStore.fingerprint(),
                            writer.parts());
            writer.finish(manifest);
            return manifest;
        }
    }

    private Manifest copyKeys(Connection connection, Path file, Instant made) throws SQLException {
        try (var writer = new BackupWriter(file)) {
            writer.tables(connection);
            if (databases.embedded()) {
                writer.bytes(ROOT_KEY, rootKey());
            }
            KeyStoreState state = KeyStoreState.of(connection);
            var manifest =
                    new Manifest(
                            Manifest.KEYS,
                            Installation.FORMAT,
                            made,
                            Migrations.version(Migrations.keys(databases)),
                            0,
                            state.generation(),
                            state.fingerprint(),
                            writer.parts());
            writer.finish(manifest);
            return manifest;
        }
    }

    private byte[] rootKey() {
        try {
            return Files.readAllBytes(databases.rootKeyFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Row policies must never leave rows out of a copy unnoticed. */
    private static void refuseFiltering(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local row_security = off");
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void tell(String japanese, String english, Path file) {
        String line = file + "\n  SHA-256 " + Hash.of(file);
        console.say(japanese + ": " + line, english + ": " + line);
    }

    private void tellWhatNow(Manifest ledger) {
        console.say(
                "%d 件目までの記録を控えました。二つのファイルは別々の場所に保管してください。".formatted(ledger.lastSeq()),
                "Everything up to event %d is in it. Keep the two files in two places."
                        .formatted(ledger.lastSeq()));
        if (databases.embedded()) {
            console.say(
                    "鍵の控えには親鍵も入っています。台帳の控えと揃えば、誰でも中身を読めます。",
                    "The keys file holds the root key as well: with the ledger file it opens"
                            + " everything.");
        } else {
            console.say(
                    "親鍵ファイル %s は控えに入っていません。別に保管してください。".formatted(databases.rootKeyFile()),
                    "The root key file %s is in neither: keep a copy of it apart."
                            .formatted(databases.rootKeyFile()));
        }
    }

    /** Which key store it is, and how far it has grown. */
    record KeyStoreState(long generation, @Nullable String fingerprint) {

        static KeyStoreState of(Connection connection) throws SQLException {
            try (Statement query = connection.createStatement();
                    ResultSet row =
                            query.executeQuery(
                                    "select generation, root_key_check from key_store")) {
                row.next();
                byte[] check = row.getBytes(2);
                return new KeyStoreState(row.getLong(1), check == null ? null : Hash.of(check));
            }
        }
    }
}
