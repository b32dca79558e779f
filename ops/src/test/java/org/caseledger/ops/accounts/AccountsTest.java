package org.caseledger.ops.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.embedded.PrivateFile;
import org.caseledger.ops.keys.RootKey;
import org.caseledger.ops.store.TestLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

class AccountsTest {

    private static final String PASSWORD = "雨の日はゆっくり歩いて行こう";
    private static final Runnable TOLD = AccountsTest::taken;
    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static TestLedger ledger;

    @SuppressWarnings("NullAway.Init")
    static HikariDataSource source;

    @SuppressWarnings("NullAway.Init")
    static AccountSecrets secrets;

    private final MovedClock clock = new MovedClock();
    private final Accounts accounts = new Accounts(source);
    private final SecurityLog log = new SecurityLog(source);
    private final Passwords passwords = new Passwords(secrets);
    private final AccountSignIn signIn =
            new AccountSignIn(accounts, secrets, passwords, log, clock);
    private final FirstUse firstUse = new FirstUse(accounts, secrets, passwords, log, clock);
    private final AccountDesk desk = new AccountDesk(accounts, log, clock);
    private final SignedIn owner = new SignedIn(TOWN, new StaffId(UUID.randomUUID()));
    private final StaffId officer = new StaffId(UUID.randomUUID());
    private final String name = "s" + owner.staff().toString().substring(0, 8);
    private byte[] secret = {};

    /** The ledger takes whatever it is told. */
    private static void taken() {}

    @BeforeAll
    static void start() {
        ledger = TestLedger.fresh();
        source = ledger.accounts();
        PrivateFile.create(folder.resolve("root"), PrivateFile.random(32));
        secrets = new AccountSecrets(RootKey.in(folder.resolve("root")));
    }

    @AfterAll
    static void stop() {
        source.close();
        ledger.close();
    }

    @BeforeEach
    void enrolled() {
        String code = Objects.requireNonNull(desk.open(owner, name, officer, TOLD));
        var begun = firstUse.begin(name, code).orElseThrow();
        secret = begun.secret();
        assertThat(firstUse.finish(begun, PASSWORD, code()).problem()).isNull();
        clock.passes(Duration.ofMinutes(1));
    }

    private String code() {
        return OneTimeCode.at(clock.instant(), secret);
    }

    private boolean enters(String password, String code) {
        return signIn.signIn(name, password, code).isPresent();
    }

    @Test
    void password_and_code_together_sign_in_and_the_code_counts_once() {
        String code = code();

        assertThat(signIn.signIn(name, PASSWORD, code).orElseThrow())
                .isEqualTo(new SignedIn(TOWN, owner.staff(), clock.instant()));
        assertThat(enters(PASSWORD, code)).as("the same code").isFalse();
    }

    @Test
    void neither_alone_does_and_no_other_name() {
        assertThat(enters(PASSWORD, "000000")).isFalse();
        assertThat(enters("something else entirely", code())).isFalse();
        assertThat(signIn.signIn("nobody", PASSWORD, code())).isEmpty();
    }

    @Test
    void wrong_tries_make_the_next_wait_and_never_lock_out() {
        for (int wrong = 0; wrong < 8; wrong++) {
            assertThat(enters("wrong, wrong, wrong", code())).isFalse();
            clock.passes(Duration.ofSeconds(61));
        }
        assertThat(enters("wrong, wrong, wrong", code())).isFalse();
        assertThat(enters(PASSWORD, code())).as("too soon").isFalse();

        clock.passes(Duration.ofSeconds(61));

        assertThat(enters(PASSWORD, code())).as("after a minute").isTrue();
    }

    @Test
    void the_code_for_the_first_use_counts_once_and_for_two_weeks() {
        String late = Objects.requireNonNull(desk.open(owner, name, officer, TOLD));
        clock.passes(AccountDesk.CODE_COUNTS);
        assertThat(firstUse.begin(name, late)).isEmpty();

        String code = Objects.requireNonNull(desk.open(owner, name, officer, TOLD));
        clock.passes(Duration.ofMinutes(2));
        var one = firstUse.begin(name, code).orElseThrow();
        var two = firstUse.begin(name, code).orElseThrow();
        assertThat(finishes(one)).isTrue();
        assertThat(finishes(two)).isFalse();
        assertThat(firstUse.begin(name, code)).isEmpty();
    }

    private boolean finishes(FirstUse.Begun begun) {
        String code = OneTimeCode.at(clock.instant(), begun.secret());
        return firstUse.finish(begun, PASSWORD, code).entered() != null;
    }

    @Test
    void a_reset_ends_what_was_before_once_the_ledger_took_it() {
        desk.askReset(accounts.of(owner.staff()).orElseThrow(), officer);
        Account asked = accounts.of(owner.staff()).orElseThrow();
        Runnable refuses =
                () -> {
                    throw new IllegalStateException("refused");
                };

        assertThatThrownBy(() -> desk.agreeToReset(asked, officer, refuses))
                .isInstanceOf(IllegalStateException.class);
        assertThat(enters(PASSWORD, code())).as("refused, so nothing changed").isTrue();
        assertThat(logged("RESET_AGREED")).isZero();

        assertThat(desk.agreeToReset(asked, officer, TOLD)).isNotNull();
        clock.passes(Duration.ofMinutes(1));
        assertThat(enters(PASSWORD, code())).isFalse();
        assertThat(logged("RESET_ASKED")).isEqualTo(logged("RESET_AGREED")).isEqualTo(1);
    }

    @Test
    void nothing_is_opened_or_closed_that_the_ledger_does_not_take() {
        var other = new SignedIn(TOWN, new StaffId(UUID.randomUUID()));
        String otherName = "o" + other.staff().toString().substring(0, 8);
        Runnable refuses =
                () -> {
                    throw new IllegalStateException("refused");
                };

        assertThatThrownBy(() -> desk.open(other, otherName, officer, refuses))
                .isInstanceOf(IllegalStateException.class);
        assertThat(accounts.of(other.staff())).isEmpty();
        Account account = accounts.of(owner.staff()).orElseThrow();
        assertThatThrownBy(() -> desk.close(account, officer, refuses))
                .isInstanceOf(IllegalStateException.class);
        assertThat(enters(PASSWORD, code())).isTrue();
    }

    private long logged(String kind) {
        return JdbcClient.create(source)
                .sql(
                        "select count(*) from accounts.security_log"
                                + " where kind = ? and staff = ? and by_staff = ?")
                .params(kind, owner.staff().value(), officer.value())
                .query(Long.class)
                .single();
    }

    @Test
    void the_log_keeps_every_try_and_cannot_be_changed() {
        enters("wrong, wrong, wrong", code());
        signIn.signIn(PASSWORD, name, code());

        List<String> rows =
                ledger.owner()
                        .sql("select l::text from accounts.security_log l order by at desc limit 2")
                        .query(String.class)
                        .list();
        assertThat(rows).allMatch(row -> row.contains("SIGN_IN_FAILED"));
        assertThat(String.join("", rows)).doesNotContain(PASSWORD, name, "wrong");
        assertThat(refused("update accounts.security_log set kind = 'x'")).isTrue();
        assertThat(refused("delete from accounts.security_log")).isTrue();
        assertThat(refused("do $$ begin perform 1 from ledger.event; end $$")).isTrue();
    }

    private static boolean refused(String statement) {
        try {
            JdbcClient.create(source).sql(statement).update();
            return false;
        } catch (DataAccessException e) {
            return true;
        }
    }

    @Test
    void nothing_of_password_or_secret_stands_in_the_tables() {
        String row =
                ledger.owner()
                        .sql("select a::text from accounts.account a where staff = ?")
                        .param(owner.staff().value())
                        .query(String.class)
                        .single();

        assertThat(row).doesNotContain(PASSWORD, HexFormat.of().formatHex(secret)).contains("$2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elevenchars", "password1234", "aaaaaaaaaaaaaaa", "PASSWORD1234"})
    void short_common_and_repeated_passwords_are_refused(String password) {
        assertThat(passwords.objection(password, name)).isNotNull();
        assertThat(passwords.objection("xx " + name + " yy zz", name)).isNotNull();
        assertThat(passwords.objection("twelve signs", name)).isNull();
    }
}
