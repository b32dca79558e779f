package org.caseledger.ops.accounts;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What officers do with accounts: open, close, reset. The ledger keeps each of it. */
final class AccountDesk {

    static final Duration CODE_COUNTS = Duration.ofDays(14);

    private final Accounts accounts;
    private final SecurityLog log;
    private final Clock clock;

    AccountDesk(Accounts accounts, SecurityLog log, Clock clock) {
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The code for the first use, which is shown this once; null when the name is taken.
     *
     * @param told records it in the ledger; when that fails, nothing is opened
     */
    @Nullable String open(SignedIn owner, String name, @Nullable StaffId by, Runnable told) {
        String code = AccountSecrets.newEnrolmentCode();
        return accounts.atOnce(() -> {
            boolean opened =
                    accounts.open(
                            owner,
                            name,
                            AccountSecrets.hashOf(code),
                            clock.instant().plus(CODE_COUNTS));
            if (opened) {
                accounts.forgetPasskeys(owner.staff());
                log.note(SecurityLog.Kind.ACCOUNT_OPENED, owner, by);
                told.run();
            }
            return opened;
        })
                ? code
                : null;
    }

    void close(Account account, StaffId by, Runnable told) {
        accounts.atOnce(() -> {
            accounts.close(account.staff());
            log.note(SecurityLog.Kind.ACCOUNT_CLOSED, account.owner(), by);
            told.run();
            return true;
        });
    }

    /** Asks for a reset; nothing changes before somebody else agrees. */
    void askReset(Account account, StaffId by) {
        accounts.askReset(account.staff(), by);
        log.note(SecurityLog.Kind.RESET_ASKED, account.owner(), by);
    }

    /**
     * The new code for the first use; null when nobody has asked for a reset.
     *
     * @param told records it in the ledger, whose rule says who may agree
     */
    @Nullable String agreeToReset(Account account, StaffId by, Runnable told) {
        if (account.resetAskedBy() == null) {
            return null;
        }
        return accounts.atOnce(() -> {
            log.note(SecurityLog.Kind.RESET_AGREED, account.owner(), by);
            return open(account.owner(), account.name(), by, told);
        });
    }

    /** Whether the account was last opened on the console, by whoever holds the machine. */
    boolean isOpenedOnConsole(StaffId staff) {
        return log.isLastOpenedByNobody(staff);
    }

    List<Account> all(MunicipalityCode municipality) {
        return accounts.all(municipality);
    }

    @Nullable Account of(StaffId staff, MunicipalityCode municipality) {
        return accounts.of(staff)
                .filter(account -> account.owner().municipality().equals(municipality))
                .orElse(null);
    }
}
