package org.caseledger.ops.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.Sealing.Opened;
import org.caseledger.ops.embedded.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What an operator does with the ledger, on real servers. */
class LedgerToolTest {

    private static final List<Label> LABELS = new ArrayList<>();

    @TempDir static Path temporary;

    private static Path ledgerFile = Path.of("");
    private static Path keysFile = Path.of("");
    private static Path olderKeysFile = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Two backups of a ledger at work; between them a key was made. */
    @BeforeAll
    static void work_and_back_up() throws IOException {
        var folder = new DataFolder(temporary.resolve("office"));
        var tool = new LedgerToolTest();
        try (var office = new Office(folder)) {
            office.registerStaff();
            office.registerStaff();
            assertThat(tool.run(folder, "backup", place("l1"), place("k1"))).isZero();
            office.registerStaff();
            assertThat(tool.run(folder, "backup", place("l2"), place("k2"))).isZero();
            assertThat(tool.run(folder, "verify")).isZero();
            LABELS.addAll(office.labels);
        }
        ledgerFile = only("l2");
        keysFile = only("k2");
        olderKeysFile = only("k1");
    }

    private static String place(String name) {
        return temporary.resolve(name).toString();
    }

    private static Path only(String folder) throws IOException {
        try (var files = Files.list(temporary.resolve(folder))) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private int run(DataFolder folder, String... arguments) {
        var settings =
                new MockEnvironment().withProperty("caseledger.data-dir", folder.path().toString());
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        boolean english = List.of(arguments).contains("--english");
        return new LedgerTool(settings, new Console(out, english)).run(List.of(arguments));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static DataFolder empty(String name) {
        return new DataFolder(temporary.resolve(name));
    }

    @Test
    void what_was_backed_up_is_restored_holds_and_opens() {
        DataFolder folder = empty("restored");

        int answer = run(folder, "restore", ledgerFile.toString(), keysFile.toString());

        assertThat(answer).as(printed()).isZero();
        assertThat(printed()).contains("台帳と鍵を復元しました", "第3号まで確認済み");
        try (var office = new Office(folder)) {
            assertThat(office.names(LABELS)).hasSize(3).allMatch(Opened.Clear.class::isInstance);
            office.registerStaffAfter(3);
            assertThat(run(folder, "verify", "--english")).isZero();
            assertThat(printed()).contains("holds up to event 4");
        }
    }

    @Test
    void without_keys_no_value_opens_and_the_ledger_still_holds() {
        DataFolder folder = empty("keyless");

        assertThat(run(folder, "restore", ledgerFile.toString())).isEqualTo(2);
        assertThat(printed()).contains("二度と読めません", "--without-keys");
        assertThat(folder.isUnused()).isTrue();

        assertThat(run(folder, "restore", ledgerFile.toString(), "--without-keys")).isZero();
        assertThat(run(folder, "verify")).isZero();
        try (var office = new Office(folder)) {
            assertThat(office.names(LABELS)).hasSize(3).allMatch(Opened.NoKey.class::isInstance);
        }
    }

    @Test
    void keys_older_than_the_ledger_are_refused() {
        DataFolder folder = empty("older");

        int answer = run(folder, "restore", ledgerFile.toString(), olderKeysFile.toString());

        assertThat(answer).isEqualTo(2);
        assertThat(printed()).contains("鍵保管庫が台帳より古い");
        assertThat(folder.isUnused()).isTrue();
    }

    @Test
    void an_altered_backup_is_refused() throws IOException {
        DataFolder folder = empty("altered");
        Path altered = Files.copy(ledgerFile, temporary.resolve("altered.zip"));
        try (var zip = FileSystems.newFileSystem(altered)) {
            Path events = zip.getPath("ledger.event");
            Files.writeString(events, Files.readString(events).replace("見本", "別人") + "x");
        }

        int answer = run(folder, "restore", altered.toString(), keysFile.toString());

        assertThat(answer).isEqualTo(2);
        assertThat(printed()).contains("書き換えられています");
        assertThat(folder.isUnused()).isTrue();
    }

    @Test
    void a_file_of_keys_is_no_file_of_the_ledger() {
        assertThat(run(empty("mixed"), "restore", keysFile.toString(), ledgerFile.toString()))
                .isEqualTo(2);
        assertThat(printed()).contains("別の種類の控え");
    }

    @Test
    void a_folder_with_a_ledger_is_never_restored_into() {
        DataFolder office = new DataFolder(temporary.resolve("office"));

        assertThat(run(office, "restore", ledgerFile.toString(), keysFile.toString())).isEqualTo(2);
        assertThat(printed()).contains("空ではありません");
    }

    @Test
    void both_files_in_one_folder_are_refused_however_it_is_named() {
        String one = place("same");

        assertThat(run(empty("office"), "backup", one, one + "/../same")).isEqualTo(2);
        assertThat(printed()).contains("別々の場所");
    }

    @Test
    void backups_are_for_their_owner_only_and_hold_no_name() throws IOException {
        for (Path file : List.of(ledgerFile, keysFile)) {
            assertThat(Files.getPosixFilePermissions(file))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        try (var zip = FileSystems.newFileSystem(ledgerFile)) {
            assertThat(Files.readString(zip.getPath("ledger.event"))).doesNotContain("見本 花子");
            assertThat(zip.getPath("root-key")).doesNotExist();
        }
    }

    @Test
    void what_a_superuser_changed_is_found_and_its_place_named() throws Exception {
        DataFolder folder = empty("tampered");
        assertThat(run(folder, "restore", ledgerFile.toString(), keysFile.toString())).isZero();
        try (var office = new Office(folder)) {
            asSuperuser(office, folder, "update ledger.event set metadata = '{}' where seq = 2");

            assertThat(run(folder, "verify")).isEqualTo(1);
            assertThat(printed()).contains("第1号まで確認済み", "第2号の記録: 内容が記録時のハッシュと合いません");
        }
    }

    private static void asSuperuser(Office office, DataFolder folder, String change)
            throws SQLException, IOException {
        var login = new Properties();
        login.setProperty("user", "postgres");
        Path secret = folder.path().resolve("secrets").resolve("ledger-superuser");
        login.setProperty("password", Files.readString(secret));
        try (var connection = DriverManager.getConnection(office.ledgerUrl(), login);
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(change)).isOne();
        }
    }

    @Test
    void where_there_is_no_ledger_there_is_nothing_to_verify() {
        assertThat(run(empty("nothing"), "verify")).isEqualTo(2);
        assertThat(printed()).contains("台帳がありません");
        assertThat(temporary.resolve("nothing")).doesNotExist();
    }

    @Test
    void an_unknown_word_prints_the_usage() {
        assertThat(run(empty("nothing"), "destroy", "--english")).isEqualTo(2);
        assertThat(printed()).startsWith("usage: ops/bin/ledger");
    }
}
