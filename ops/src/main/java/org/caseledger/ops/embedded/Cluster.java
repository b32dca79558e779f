package org.caseledger.ops.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * One embedded PostgreSQL server on a lasting directory. Every connection needs a password, and the
 * server writes neither statements nor their values to its log.
 */
final class Cluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The library switches the first two off, as for throw-away databases; here they must hold. */
    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("fsync", "on"),
                    Map.entry("synchronous_commit", "on"),
                    Map.entry("max_connections", "100"),
                    Map.entry("password_encryption", "scram-sha-256"),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("log_error_verbosity", "terse"),
                    Map.entry("log_min_error_statement", "panic"),
                    Map.entry("log_statement", "none"),
                    Map.entry("log_parameter_max_length", "0"),
                    Map.entry("log_parameter_max_length_on_error", "0"));

    private final Path directory;
    private final EmbeddedPostgres server;
    private final String password;
    private volatile boolean closing;

    private Cluster(Path directory, EmbeddedPostgres server, String password) {
        this.directory = directory;
        this.server = server;
        this.password = password;
    }

    /** Starts the server, after making its directory or stopping what a killed process left. */
    static Cluster start(Path directory, Path passwordFile, Path binaries) {
        String password = PrivateFile.password(passwordFile);
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        try {
            removeUnfinished(directory, unfinished);
            boolean isNew = !Files.exists(directory);
            if (isNew) {
                Files.createFile(unfinished);
            }
            Postmaster.stopLeftBehind(directory);
            EmbeddedPostgres server = launch(directory, passwordFile, password, binaries);
            Files.deleteIfExists(unfinished);
            return new Cluster(directory, server, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeUnfinished(Path directory, Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            Postmaster.stopLeftBehind(directory);
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static EmbeddedPostgres launch(
            Path directory, Path passwordFile, String password, Path binaries) throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(directory)
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(binaries.toFile())
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(PATIENCE)
                        .setConnectConfig("password", password)
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", passwordFile.toString())
                        .setLocaleConfig("locale", "C");
        SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    /** Makes sure the role exists and has this password. */
    void role(String name, String rolePassword, String attributes) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    do $$ begin
                      if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login %3$s;
                      end if;
                      alter role %1$s password '%2$s';
                    end $$\
                    """
                            .formatted(name, rolePassword, attributes));
        }
    }

    /** Makes sure the database exists, belongs to its owner and is closed to all other roles. */
    void database(String name, String owner) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            boolean exists =
                    statement
                            .executeQuery("select from pg_database where datname = '" + name + "'")
                            .next();
            if (!exists) {
                statement.execute("create database " + name + " owner " + owner);
            }
            statement.execute("revoke all on database " + name + " from public");
        }
    }

    /** Lets a role connect to a database it does not own. */
    void allowConnecting(String database, String role) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("grant connect on database " + database + " to " + role);
        }
    }

    int port() {
        return server.getPort();
    }

    private Connection connect() throws SQLException {
        String url = "jdbc:postgresql://localhost:" + port() + "/postgres";
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** Calls back when the server ends without having been told to. */
    void whenItDies(Runnable told) {
        Postmaster.running(directory)
                .ifPresentOrElse(
                        postmaster ->
                                postmaster
                                        .onExit()
                                        .thenRun(() -> {
                                            if (!closing) {
                                                told.run();
                                            }
                                        }),
                        told);
    }

    @Override
    public void close() {
        closing = true;
        if (Postmaster.running(directory).isEmpty()) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Postmaster.awaitEnd(directory);
    }
}
