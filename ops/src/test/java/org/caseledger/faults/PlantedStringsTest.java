package org.caseledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.demo.DemonstrationUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * Words about people, marked so that they occur nowhere else, are typed into every kind of field.
 * Whoever has a right reads them; nowhere else are they found, in no form.
 */
@Tag("D16")
@Tag("T17")
class PlantedStringsTest {

    private static final Marker MARKER = new Marker();
    @TempDir static Path temporary;

    @SuppressWarnings("NullAway.Init")
    private static LedgerProcess ledger;

    @SuppressWarnings("NullAway.Init")
    private static Api api;

    @SuppressWarnings("NullAway.Init")
    private static MarkedTown town;

    @BeforeAll
    static void plant() {
        ledger = LedgerProcess.start(temporary.resolve("data"), temporary.resolve("log"));
        api = new Api(ledger.address(), ledger.folder());
        town = new MarkedTown(api, MARKER);
        town.live();
        assertThat(MARKER.planted()).hasSizeGreaterThanOrEqualTo(40);
    }

    @AfterAll
    static void stop() {
        ledger.killWithServers();
    }

    @Test
    void the_search_finds_every_form() {
        byte[] text = MARKER.planted().getFirst().getBytes(StandardCharsets.UTF_8);
        assertThat(Marker.formsIn(text)).contains("UTF-8");
        assertThat(Marker.formsIn(HexFormat.of().formatHex(text))).contains("UTF-8 hex");
        for (int shift = 0; shift < 3; shift++) {
            String before = "x".repeat(shift) + MARKER.planted().getFirst();
            byte[] encoded = Base64.getEncoder().encode(before.getBytes(StandardCharsets.UTF_8));
            assertThat(Marker.formsIn(encoded)).isNotEmpty();
        }
        byte[] wide = MARKER.planted().getFirst().getBytes(StandardCharsets.UTF_16LE);
        assertThat(Marker.formsIn(wide)).contains("UTF-16LE");
    }

    @Test
    void who_has_a_right_reads_what_was_typed() {
        Api.Reply file = api.get(Town.OFFICER, "/api/v1/files/" + town.file());
        assertThat(file.status()).isEqualTo(200);
        List<String> seen =
                MARKER.planted().stream().filter(text -> file.body().contains(text)).toList();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(25);
        try (Pages pages = new Pages(ledger.address(), "coordinator")) {
            assertThat(Marker.formsIn(pages.get("/cases"))).contains("UTF-8");
            assertThat(Marker.formsIn(pages.get("/cases/" + town.file()))).contains("UTF-8");
        }
    }

    @Test
    void no_table_of_either_database_holds_them() throws Exception {
        StoredBehind stored = new StoredBehind(ledger.folder());
        for (DataSource database : List.of(stored.ledger(), stored.keys())) {
            List<String> tables = tables(database);
            assertThat(tables).isNotEmpty();
            for (String table : tables) {
                assertThat(Marker.formsIn(copy(database, table))).as(table).isEmpty();
            }
        }
    }

    private static List<String> tables(DataSource database) {
        return JdbcClient.create(database)
                .sql(
                        "select format('%I.%I', schemaname, tablename) from pg_tables"
                                + " where schemaname not in ('information_schema')")
                .query(String.class)
                .list();
    }

    private static byte[] copy(DataSource database, String table) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            var out = new ByteArrayOutputStream();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select * from " + table + ") to stdout", out);
            return out.toByteArray();
        }
    }

    @Test
    void the_record_of_looks_tells_of_all_this_without_a_word_of_it() throws Exception {
        api.get(Town.OFFICER, "/api/v1/files/" + town.file());
        DataSource stored = new StoredBehind(ledger.folder()).ledger();
        List<String> looks =
                JdbcClient.create(stored)
                        .sql("select body from audit.look")
                        .query(String.class)
                        .list();

        assertThat(looks).isNotEmpty();
        assertThat(looks)
                .allSatisfy(look -> assertThat(Marker.formsIn(look)).isEmpty())
                .anySatisfy(look -> assertThat(look).contains("PERMITTED_MUNICIPAL_OFFICER"));
        assertThat(Marker.formsIn(copy(stored, "audit.batch"))).isEmpty();
    }

    @Test
    void no_byte_of_the_data_folder_holds_them() throws IOException {
        StoredBehind stored = new StoredBehind(ledger.folder());
        for (DataSource database : List.of(stored.ledger(), stored.keys())) {
            JdbcClient.create(database).sql("checkpoint").update();
        }
        List<String> read = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ledger.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Marker.formsIn(bytes(file))).as(file.toString()).isEmpty();
                read.add(ledger.folder().relativize(file).toString());
            }
        }
        assertThat(read).anyMatch(file -> file.startsWith("ledger/pg_wal/0"));
        assertThat(read).anyMatch(file -> file.startsWith("keys/pg_wal/0"));
        assertThat(read).anyMatch(file -> file.startsWith("ledger/base/"));
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException removedMeanwhile) {
            return new byte[0];
        }
    }

    @Test
    void no_answer_to_a_bad_request_repeats_them() throws IOException {
        List<Api.Reply> replies = new BadRequests(api, town, MARKER.planted().getLast()).send();
        assertThat(replies.stream().map(Api.Reply::status).distinct())
                .contains(400, 404, 409, 412, 415, 422, 428);
        for (Api.Reply reply : replies) {
            assertThat(reply.status()).isBetween(400, 499);
            assertThat(Marker.formsIn(reply.body())).as(reply.body()).isEmpty();
            assertThat(Marker.formsIn(String.valueOf(reply.location()))).isEmpty();
        }
        no_log_metric_or_address_holds_them();
    }

    @Test
    void no_log_metric_or_address_holds_them() {
        assertThat(Marker.formsIn(ledger.log())).isEmpty();
        Api.Reply metrics = api.get(Town.OFFICER, "/actuator/prometheus");
        assertThat(metrics.body()).contains("http_server_requests");
        assertThat(Marker.formsIn(metrics.body())).isEmpty();
        assertThat(api.locations())
                .hasSizeGreaterThan(40)
                .allSatisfy(location -> assertThat(Marker.formsIn(location)).isEmpty());
        assertThat(api.headers())
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("request-id"))
                .allSatisfy(line -> assertThat(Marker.formsIn(line)).isEmpty());
    }

    @Test
    void no_reader_without_right_is_shown_them() {
        Map<String, StaffId> readers =
                Map.of(
                        "worker-b", DemonstrationUsers.WORKER_B,
                        "reviewer", DemonstrationUsers.REVIEWER,
                        "analyst", DemonstrationUsers.ANALYST);
        readers.forEach((name, staff) -> {
            for (String path : List.of("", "/history", "/review", "/looks")) {
                var reply = api.get(staff, "/api/v1/files/" + town.file() + path);
                assertThat(Marker.formsIn(reply.body())).as(name + path).isEmpty();
            }
            for (String path : List.of("/api/v1/cases", "/api/v1/figures")) {
                assertThat(Marker.formsIn(api.get(staff, path).body())).as(name + path).isEmpty();
            }
            try (Pages pages = new Pages(ledger.address(), name)) {
                for (String path :
                        List.of(
                                "/cases",
                                "/cases/" + town.file(),
                                "/sittings",
                                "/sittings/" + town.sitting(),
                                "/figures")) {
                    assertThat(Marker.formsIn(pages.get(path))).as(name + path).isEmpty();
                }
            }
        });
    }
}
