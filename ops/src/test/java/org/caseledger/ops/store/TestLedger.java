package org.caseledger.ops.store;

import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.register.Registers;
import org.caseledger.events.storage.EventCodec;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * A ledger of its own for one test class: a fresh database in a cluster that all test classes of
 * the JVM share, migrated, with the roles of the product.
 *
 * <pre>{@code
 * static final TestLedger LEDGER = TestLedger.fresh();
 * @AfterAll static void close() { LEDGER.close(); }
 * }</pre>
 */
public final class TestLedger implements AutoCloseable {

    private static final String LOGIN = "ledger_login";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Cluster {
        static final EmbeddedPostgres SHARED = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres cluster =
                        EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
                JdbcClient.create(cluster.getPostgresDatabase())
                        .sql("create role " + LOGIN + " login noinherit")
                        .update();
                return cluster;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private final String database = "ledger" + COUNT.incrementAndGet();
    private final DataSource owner;
    private final HikariDataSource app;
    private final HikariDataSource projector;
    private final TestKeys keys = new TestKeys();
    private final Sealing sealing = new Sealing(keys);
    private final EventCodec codec = new EventCodec(sealing, List.of());

    private TestLedger(String kind, String... moreMigrations) {
        JdbcClient.create(Cluster.SHARED.getPostgresDatabase())
                .sql("create database " + database)
                .update();
        owner = Cluster.SHARED.getDatabase("postgres", database);
        Flyway.configure()
                .dataSource(owner)
                .locations(locations(moreMigrations))
                .placeholders(Map.of("appLogin", LOGIN, "installationKind", kind))
                .load()
                .migrate();
        app = pool("caseledger_app");
        projector = pool("caseledger_projector");
    }

    private static String[] locations(String... more) {
        return Stream.concat(Stream.of("classpath:db/ledger"), Arrays.stream(more))
                .toArray(String[]::new);
    }

    /** A normal installation; further Flyway locations may bring views along. */
    public static TestLedger fresh(String... moreMigrations) {
        return new TestLedger("normal", moreMigrations);
    }

    /** A demonstration, which may tell its own time. */
    public static TestLedger demonstration(String... moreMigrations) {
        return new TestLedger("demonstration", moreMigrations);
    }

    private HikariDataSource pool(String role) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        pool.setUsername(LOGIN);
        pool.setConnectionInitSql("set role " + role);
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(0);
        return pool;
    }

    String url() {
        return Cluster.SHARED.getJdbcUrl(LOGIN, database) + "&logServerErrorDetail=false";
    }

    /** The application's connections. */
    public DataSource app() {
        return app;
    }

    /** New connections for accounts, which see nothing of the ledger; to be closed by the caller. */
    public HikariDataSource accounts() {
        HikariDataSource pool = pool("caseledger_accounts");
        pool.setConnectionInitSql("set role caseledger_accounts; set search_path = accounts");
        return pool;
    }

    /** The connections that fill views. */
    public DataSource projector() {
        return projector;
    }

    /** The owner of everything: a superuser, for looking behind the curtain. */
    public JdbcClient owner() {
        return JdbcClient.create(owner);
    }

    public DataSource ownerDataSource() {
        return owner;
    }

    /** What opens the values that this ledger sealed. */
    public Sealing sealing() {
        return sealing;
    }

    /** The keys it seals with. */
    public TestKeys keys() {
        return keys;
    }

    /** A codec whose keys live in memory. */
    public EventCodec codec() {
        return codec;
    }

    /** The engine over all registers. */
    public LedgerStorageEngine engine() {
        return new LedgerStorageEngine(app, projector, codec, Registers.ALL, () -> 1);
    }

    @Override
    public void close() {
        app.close();
        projector.close();
        JdbcClient.create(Cluster.SHARED.getPostgresDatabase())
                .sql("drop database " + database + " with (force)")
                .update();
    }
}
