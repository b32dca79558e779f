package org.caseledger.ops.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.caseledger.events.privacy.Sealing.Opened;
import org.caseledger.ops.database.ExternalDatabases;
import org.caseledger.ops.embedded.PrivateFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The same tools on a PostgreSQL that is run elsewhere, by a role that is no superuser. */
class ExternalLedgerTest {

    @TempDir static Path temporary;

    @SuppressWarnings("NullAway.Init")
    static EmbeddedPostgres server;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
        sql("create role some_owner login createrole");
        sql("create role some_login login noinherit");
        sql("create role some_keys login");
        for (String one : List.of("first", "second")) {
            sql("create database " + one + "_ledger owner some_owner");
            sql("create database " + one + "_keys owner some_keys");
        }
        PrivateFile.create(temporary.resolve("root"), PrivateFile.random(32));
    }

    private static void sql(String statement) {
        JdbcClient.create(server.getPostgresDatabase()).sql(statement).update();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static MockEnvironment settings(String name) {
        String at = "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        return new MockEnvironment()
                .withProperty("spring.datasource.url", at + "_ledger")
                .withProperty("spring.datasource.username", "some_login")
                .withProperty("spring.datasource.password", "none")
                .withProperty("spring.flyway.user", "some_owner")
                .withProperty("spring.flyway.password", "none")
                .withProperty("caseledger.keys.url", at + "_keys")
                .withProperty("caseledger.keys.username", "some_keys")
                .withProperty("caseledger.keys.password", "none")
                .withProperty("caseledger.keys.root-key-file", temporary.resolve("root").toString())
                .withProperty("caseledger.sign-in.issuer", "https://issuer.example");
    }

    private int run(String name, String... arguments) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new LedgerTool(settings(name), new Console(out, true)).run(List.of(arguments));
    }

    private static Office office(String name) {
        return new Office(ExternalDatabases.from(settings(name)), () -> {});
    }

    private static String only(String folder) throws IOException {
        try (var files = Files.list(temporary.resolve(folder))) {
            return files.toList().getFirst().toString();
        }
    }

    @Test
    void a_ledger_moves_to_other_databases_with_the_root_key_kept_apart() throws IOException {
        var before = office("first");
        before.registerStaff();
        before.registerStaff();
        String one = temporary.resolve("one").toString();
        String two = temporary.resolve("two").toString();

        assertThat(run("first", "backup", one, two)).as(printed.toString()).isZero();
        assertThat(run("second", "restore", only("one"), only("two")))
                .as(printed.toString())
                .isZero();

        assertThat(printed.toString())
                .contains("is in neither", "holds up to event 2", "All of it holds");
        assertThat(office("second").names(before.labels))
                .hasSize(2)
                .allMatch(Opened.Clear.class::isInstance);
        assertThat(run("first", "restore", only("one"), only("two"))).isEqualTo(2);
        assertThat(printed.toString()).contains("not empty");
    }
}
