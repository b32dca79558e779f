package org.caseledger.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.ops.database.Login;
import org.caseledger.ops.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

class LedgerClustersTest {

    @TempDir Path temporary;

    @Test
    void what_was_stored_is_there_after_a_restart() throws SQLException {
        DataFolder folder = new DataFolder(temporary);
        try (LedgerClusters clusters = LedgerClusters.start(folder)) {
            run(clusters.databases().ledgerOwner(), "create table kept as select 42 as answer");
        }

        try (LedgerClusters clusters = LedgerClusters.start(folder)) {
            assertThat(text(clusters.databases().ledgerOwner(), "select answer from kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_stopped_first() throws Exception {
        DataFolder folder = new DataFolder(temporary);
        Path control;
        try (LedgerClusters _ = LedgerClusters.start(folder)) {
            control = besideTheServerOf(folder.cluster("ledger"));
        }
        startOutside(control, folder.cluster("ledger"));
        ProcessHandle leftBehind = Postmaster.running(folder.cluster("ledger")).orElseThrow();

        try (LedgerClusters clusters = LedgerClusters.start(folder)) {
            assertThat(leftBehind.isAlive()).isFalse();
            assertThat(text(clusters.databases().ledgerOwner(), "select 1")).isEqualTo("1");
        }
    }

    private static Path besideTheServerOf(Path directory) {
        ProcessHandle server = Postmaster.running(directory).orElseThrow();
        return Path.of(server.info().command().orElseThrow()).resolveSibling("pg_ctl");
    }

    private static void startOutside(Path control, Path directory) throws Exception {
        String options = "-p 55999 -c listen_addresses= -c unix_socket_directories=" + directory;
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(
                        control.toString(),
                        "-D",
                        directory.toString(),
                        "-o",
                        options,
                        "-w",
                        "start"));
        int result =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        assertThat(result).isZero();
    }

    @Test
    void a_second_ledger_on_the_same_folder_is_refused_and_harms_nothing() throws SQLException {
        DataFolder folder = new DataFolder(temporary);
        try (LedgerClusters clusters = LedgerClusters.start(folder)) {
            assertThatThrownBy(() -> LedgerClusters.start(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("起動中の別の台帳が使っています")
                    .hasMessageContaining(temporary.toString());
            assertThat(text(clusters.databases().ledgerOwner(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_of_another_draft_is_refused_and_named() throws Exception {
        DataFolder folder = new DataFolder(temporary);
        Files.writeString(folder.format(), "draft-9\n");

        assertThatThrownBy(() -> LedgerClusters.start(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("draft-9")
                .hasMessageContaining("delete this folder")
                .hasMessageContaining(temporary.toString());
        assertThat(folder.cluster("ledger")).doesNotExist();
    }

    @Test
    void servers_ask_for_passwords_keep_commits_and_log_no_statement() throws Exception {
        DataFolder folder = new DataFolder(temporary);
        try (LedgerClusters clusters = LedgerClusters.start(folder)) {
            Login owner = clusters.databases().ledgerOwner();
            Login keys = clusters.databases().keys();

            for (Login login :
                    List.of(
                            new Login(owner.url(), "postgres", ""),
                            new Login(owner.url(), owner.user(), ""),
                            new Login(keys.url(), keys.user(), owner.password()))) {
                assertThatThrownBy(() -> run(login, "select 1")).isInstanceOf(SQLException.class);
            }
            assertThat(text(owner, "show fsync")).isEqualTo("on");
            assertThat(text(owner, "show synchronous_commit")).isEqualTo("on");
            assertThat(text(owner, "show log_min_error_statement")).isEqualTo("panic");
            assertThat(text(owner, "show log_error_verbosity")).isEqualTo("terse");
            assertThat(owner.toString()).doesNotContain(owner.password());
        }
        try (var secrets = Files.list(folder.secrets())) {
            assertThat(secrets.toList())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file ->
                            assertThat(Files.getPosixFilePermissions(file))
                                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private static void run(Login login, String sql) throws SQLException {
        try (Connection connection = connect(login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Login login, String sql) throws SQLException {
        try (Connection connection = connect(login);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }
}
