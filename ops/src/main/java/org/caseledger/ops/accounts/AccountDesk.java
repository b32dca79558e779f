package org.caseledger.ops.accounts;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** What officers do with accounts: open, close, reset. A reset takes two, where there are two. */
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

    /** The code for the first use, which is shown this once; null when the name is taken. */
    @Nullable String open(SignedIn owner, String name, @Nullable StaffId by) {
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
            }
            return opened;
        })
                ? code
                : null;
    }

    void close(Account account, StaffId by) {
        accounts.close(account.staff());
        log.note(SecurityLog.Kind.ACCOUNT_CLOSED, account.owner(), by);
    }

    /** Asks for a reset; nothing changes before somebody else agrees. */
    void askReset(Account account, StaffId by) {
        accounts.askReset(account.staff(), by);
        log.note(SecurityLog.Kind.RESET_ASKED, account.owner(), by);
    }

    /**
     * The new code for the first use, once a second officer agrees. Where no other officer has an
     * account, the one who asked may agree alone; the log shows that both were the same.
     */
    @Nullable String agreeToReset(Account account, StaffId by, Predicate<StaffId> isOfficer) {
        if (account.resetAskedBy() == null || account.staff().equals(by)) {
            return null;
        }
        boolean sameAsked = account.resetAskedBy().equals(by.value());
        if (sameAsked && isAnyOther(account, by, isOfficer)) {
            return null;
        }
        log.note(SecurityLog.Kind.RESET_AGREED, account.owner(), by);
        return open(account.owner(), account.name(), by);
    }

    boolean isAnyOther(Account account, StaffId by, Predicate<StaffId> isOfficer) {
        List<Account> officers =
                all(account.owner().municipality()).stream()
                        .filter(each -> isOfficer.test(each.staff()))
                        .toList();
        return Accounts.isAnyOther(officers, by, account.staff());
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
