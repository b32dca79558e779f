package org.caseledger.ops.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.events.privacy.SubjectKeys;
import org.caseledger.events.privacy.SubjectKeys.Held;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.database.Login;
import org.caseledger.ops.embedded.DataFolder;
import org.caseledger.ops.embedded.LedgerClusters;
import org.caseledger.ops.keys.RootKey.WrongRootKey;
import org.caseledger.ops.start.StartRefused;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.crypto.SecretKey;

class PostgresSubjectKeysTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final MunicipalityCode OTHER_TOWN = new MunicipalityCode("131016");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    @TempDir static Path temporary;

    @SuppressWarnings("NullAway.Init")
    static LedgerClusters clusters;

    static PGSimpleDataSource store = new PGSimpleDataSource();
    static RootKey rootKey = new RootKey(new byte[32]);

    private final UUID holder = UUID.randomUUID();
    private final PostgresSubjectKeys keys = new PostgresSubjectKeys(store, rootKey);

    @BeforeAll
    static void start() {
        clusters = LedgerClusters.start(new DataFolder(temporary));
        Login login = clusters.databases().keys();
        store.setUrl(login.url());
        store.setUser(login.user());
        store.setPassword(login.password());
        Flyway.configure().dataSource(store).locations("classpath:db/keys").load().migrate();
        rootKey = RootKey.in(clusters.databases().rootKeyFile());
    }

    @AfterAll
    static void stop() {
        clusters.close();
    }

    @Test
    void a_key_made_to_seal_is_the_one_to_open_also_after_a_restart() {
        SecretKey made = keys.toSeal(TOWN, holder);

        PostgresSubjectKeys restarted = new PostgresSubjectKeys(store, rootKey);

        assertThat(made.getEncoded()).hasSize(32);
        assertThat(restarted.toOpen(TOWN, holder)).isEqualTo(new Held.Alive(made));
        assertThat(restarted.toSeal(TOWN, holder)).isEqualTo(made);
    }

    @Test
    void opening_makes_no_key_and_municipalities_do_not_share_one() {
        SecretKey made = keys.toSeal(TOWN, holder);

        assertThat(keys.toOpen(OTHER_TOWN, holder)).isEqualTo(new Held.Missing());
        assertThat(keys.toSeal(OTHER_TOWN, holder)).isNotEqualTo(made);
    }

    @Test
    void a_destroyed_key_never_opens_and_is_never_made_anew() {
        PostgresSubjectKeys anotherProcess = new PostgresSubjectKeys(store, rootKey);
        keys.toSeal(TOWN, holder);
        assertThat(anotherProcess.toOpen(TOWN, holder)).isInstanceOf(Held.Alive.class);

        keys.destroy(TOWN, holder, DAY);
        keys.destroy(TOWN, holder, DAY.plusDays(1));

        assertThat(anotherProcess.toOpen(TOWN, holder)).isEqualTo(new Held.Destroyed(DAY));
        assertThatThrownBy(() -> anotherProcess.toSeal(TOWN, holder))
                .isInstanceOf(SubjectKeys.KeyDestroyed.class);
    }

    @Test
    void several_are_answered_together_as_each_would_be_alone() {
        UUID destroyed = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        keys.toSeal(TOWN, holder);
        keys.toSeal(OTHER_TOWN, unknown);
        keys.destroy(TOWN, destroyed, DAY);

        assertThat(keys.toOpen(TOWN, Set.of(holder, destroyed, unknown)))
                .isEqualTo(
                        Map.of(
                                holder, keys.toOpen(TOWN, holder),
                                destroyed, new Held.Destroyed(DAY),
                                unknown, new Held.Missing()));
        assertThat(keys.toOpen(TOWN, Set.of())).isEmpty();
    }

    @Test
    void a_holder_without_a_key_gets_none_after_destruction() {
        keys.destroy(TOWN, holder, DAY);

        assertThatThrownBy(() -> keys.toSeal(TOWN, holder))
                .isInstanceOf(SubjectKeys.KeyDestroyed.class);
    }

    @Test
    void the_generation_grows_with_each_key_made_or_destroyed_and_with_nothing_else() {
        long before = keys.generation();

        keys.toSeal(TOWN, holder);
        keys.toSeal(TOWN, holder);
        long made = keys.generation();
        keys.destroy(TOWN, holder, DAY);
        keys.destroy(TOWN, holder, DAY);

        assertThat(made).isEqualTo(before + 1);
        assertThat(keys.generation()).isEqualTo(before + 2);
    }

    @Test
    void the_known_generation_is_never_older_than_a_key_read_made_or_destroyed_here() {
        PostgresSubjectKeys anotherProcess = new PostgresSubjectKeys(store, rootKey);
        long before = anotherProcess.knownGeneration();
        keys.toSeal(TOWN, holder);

        assertThat(keys.knownGeneration()).isEqualTo(before + 1);
        assertThat(anotherProcess.knownGeneration()).isEqualTo(before);
        anotherProcess.toOpen(TOWN, holder);
        assertThat(anotherProcess.knownGeneration()).isEqualTo(before + 1);
        anotherProcess.destroy(TOWN, holder, DAY);
        assertThat(anotherProcess.knownGeneration()).isEqualTo(keys.generation());
    }

    @Test
    void a_key_does_not_open_for_another_holder_or_root_key() throws SQLException {
        UUID thief = UUID.randomUUID();
        keys.toSeal(TOWN, holder);
        try (Connection connection = store.getConnection();
                var copy =
                        connection.prepareStatement(
                                "insert into subject_key (municipality, holder, wrapped)"
                                        + " select municipality, ?, wrapped from subject_key"
                                        + " where holder = ?")) {
            copy.setObject(1, thief);
            copy.setObject(2, holder);
            assertThat(copy.executeUpdate()).isEqualTo(1);
        }
        PostgresSubjectKeys foreign = new PostgresSubjectKeys(store, new RootKey(new byte[32]));

        assertThatThrownBy(() -> keys.toOpen(TOWN, thief)).isInstanceOf(WrongRootKey.class);
        assertThatThrownBy(() -> foreign.toOpen(TOWN, holder)).isInstanceOf(WrongRootKey.class);
    }

    @Test
    void a_foreign_root_key_and_an_open_or_missing_file_refuse_the_start() throws Exception {
        RootKeyCheck.check(store, rootKey);
        RootKeyCheck.check(store, rootKey);
        Path open = Files.write(temporary.resolve("open-key"), new byte[32]);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> RootKeyCheck.check(store, new RootKey(new byte[32])))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> RootKey.in(open))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("can be read by others");
        assertThatThrownBy(() -> RootKey.in(temporary.resolve("no-key")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is missing");
    }

    @Test
    void a_key_store_older_than_the_ledger_refuses_the_start() {
        KeyStoreAge.check(7, 7);
        KeyStoreAge.check(7, 9);

        assertThatThrownBy(() -> KeyStoreAge.check(8, 7))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("台帳より古い");
    }
}
