package org.caseledger.ops.accounts;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.ops.access.SignInLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import javax.sql.DataSource;

/** The log of sign-ins and of what was done to accounts. It can only be added to. */
public final class SecurityLog implements SignInLog {

    /** What the log tells of; the codes are permanent. */
    public enum Kind {
        SIGNED_IN,
        SIGN_IN_FAILED,
        CONFIRMED_AGAIN,
        ACCOUNT_OPENED,
        ACCOUNT_ENROLLED,
        ACCOUNT_CLOSED,
        RESET_ASKED,
        RESET_AGREED,
        PASSKEY_ADDED
    }

    private final JdbcClient sql;

    public SecurityLog(DataSource accounts) {
        this.sql = JdbcClient.create(accounts);
    }

    @Override
    public void entered(SignedIn who) {
        note(Kind.SIGNED_IN, who, null);
    }

    @Override
    public void failed(@Nullable StaffId account) {
        write(Kind.SIGN_IN_FAILED, null, account, null);
    }

    /** Notes what was done to an account; by whom, if not by its owner. */
    public void note(Kind kind, SignedIn account, @Nullable StaffId by) {
        write(kind, account.municipality().value(), account.staff(), by);
    }

    private void write(
            Kind kind,
            @Nullable String municipality,
            @Nullable StaffId staff,
            @Nullable StaffId by) {
        sql.sql(
                        "insert into accounts.security_log (kind, municipality, staff, by_staff)"
                                + " values (?, ?, ?::uuid, ?::uuid)")
                .param(kind.name())
                .param(municipality)
                .param(staff == null ? null : staff.toString())
                .param(by == null ? null : by.toString())
                .update();
    }

    @Override
    public @Nullable Instant lastBeforeThis(StaffId staff) {
        List<OffsetDateTime> two =
                sql.sql(
                                "select at from accounts.security_log where staff = ?"
                                        + " and kind = 'SIGNED_IN' order by at desc limit 2")
                        .param(staff.value())
                        .query(OffsetDateTime.class)
                        .list();
        return two.size() < 2 ? null : two.get(1).toInstant();
    }

    boolean isLastOpenedByNobody(StaffId staff) {
        return sql.sql(
                        "select by_staff is null from accounts.security_log where staff = ?"
                                + " and kind = 'ACCOUNT_OPENED' order by at desc limit 1")
                .param(staff.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
