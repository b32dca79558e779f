package org.caseledger.ops.accounts;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

/** The stored accounts. What is closed is not found any more. */
final class Accounts {

    private static final String OPEN = "select * from accounts.account where not closed and ";

    private final JdbcClient sql;
    private final TransactionTemplate whole;

    Accounts(DataSource source) {
        this.sql = JdbcClient.create(source);
        this.whole = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    <T> T atOnce(Supplier<T> work) {
        return Objects.requireNonNull(whole.execute(_ -> work.get()));
    }

    boolean isEmpty() {
        return sql.sql("select not exists (select from accounts.account)")
                .query(Boolean.class)
                .single();
    }

    /** The account, held until the end of the transaction: tries come one after the other. */
    Optional<Account> heldByName(String name) {
        return sql.sql(OPEN + "name = ? for update").param(name).query(Account::of).optional();
    }

    Optional<Account> held(StaffId staff) {
        return sql.sql(OPEN + "staff = ? for update")
                .param(staff.value())
                .query(Account::of)
                .optional();
    }

    Optional<Account> of(StaffId staff) {
        return sql.sql(OPEN + "staff = ?").param(staff.value()).query(Account::of).optional();
    }

    List<Account> all(MunicipalityCode municipality) {
        return sql.sql(OPEN + "municipality = ? order by name")
                .param(municipality.value())
                .query(Account::of)
                .list();
    }

    /** A new account, or a closed one opened again; false when the name is taken by another. */
    boolean open(SignedIn owner, String name, String enrolment, Instant until) {
        return sql.sql(
                                """
                                insert into accounts.account
                                    (staff, municipality, name, enrolment, enrol_until)
                                select ?, ?, ?, ?, ?
                                where not exists (select from accounts.account
                                    where name = ? and staff <> ?)
                                on conflict (staff) do update set name = excluded.name,
                                    enrolment = excluded.enrolment,
                                    enrol_until = excluded.enrol_until, password = null,
                                    code_secret = null, reset_asked_by = null, closed = false
                                """)
                        .params(
                                owner.staff().value(),
                                owner.municipality().value(),
                                name,
                                enrolment,
                                until.atOffset(ZoneOffset.UTC),
                                name,
                                owner.staff().value())
                        .update()
                == 1;
    }

    boolean enrol(StaffId staff, String enrolment, String password, byte[] codeSecret) {
        return sql.sql(
                                "update accounts.account set enrolment = null, password = ?,"
                                        + " code_secret = ?, last_code = 0, failures = 0"
                                        + " where staff = ? and enrolment = ? and not closed")
                        .params(password, codeSecret, staff.value(), enrolment)
                        .update()
                == 1;
    }

    /** A code counts once: false when this one, or a later one, was used before. */
    boolean spend(StaffId staff, long codeStep) {
        return sql.sql(
                                "update accounts.account set last_code = ?, failures = 0,"
                                        + " wait_until = null where staff = ? and last_code < ?")
                        .params(codeStep, staff.value(), codeStep)
                        .update()
                == 1;
    }

    void failed(Account account, Instant waitUntil) {
        sql.sql(
                        "update accounts.account set failures = failures + 1, wait_until = ?"
                                + " where staff = ?")
                .params(waitUntil.atOffset(ZoneOffset.UTC), account.staff().value())
                .update();
    }

    void close(StaffId staff) {
        sql.sql(
                        "update accounts.account set closed = true, enrolment = null,"
                                + " password = null, code_secret = null where staff = ?")
                .param(staff.value())
                .update();
        forgetPasskeys(staff);
    }

    void askReset(StaffId staff, StaffId by) {
        sql.sql("update accounts.account set reset_asked_by = ? where staff = ?")
                .params(by.value(), staff.value())
                .update();
    }

    void forgetPasskeys(StaffId staff) {
        sql.sql(
                        "delete from accounts.user_credentials where user_entity_user_id in"
                                + " (select id from accounts.user_entities where name = ?)")
                .param(staff.toString())
                .update();
    }
}
