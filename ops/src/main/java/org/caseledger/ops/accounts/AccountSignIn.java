package org.caseledger.ops.accounts;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Signing in by password and one-time code. Whatever is wrong is answered alike, and each wrong try
 * makes the next one wait; nobody is ever locked out.
 */
final class AccountSignIn {

    private final Accounts accounts;
    private final AccountSecrets secrets;
    private final Passwords passwords;
    private final SecurityLog log;
    private final Clock clock;

    AccountSignIn(
            Accounts accounts,
            AccountSecrets secrets,
            Passwords passwords,
            SecurityLog log,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
    }

    /** Who that is; empty when name, password or code is wrong, or the next try has to wait. */
    Optional<SignedIn> signIn(String name, String password, String code) {
        return accounts.atOnce(() -> {
            Instant now = clock.instant();
            Account account = accounts.heldByName(name).orElse(null);
            boolean right = passwords.fits(password, account == null ? null : account.password());
            Optional<SignedIn> entered = proved(account, right, code, now);
            entered.ifPresent(log::entered);
            return entered;
        });
    }

    /** The second factor shown once more by whoever is signed in. */
    Optional<SignedIn> confirm(StaffId staff, String code) {
        return accounts.atOnce(() -> {
            Optional<SignedIn> confirmed =
                    proved(accounts.held(staff).orElse(null), true, code, clock.instant());
            confirmed.ifPresent(who -> log.note(SecurityLog.Kind.CONFIRMED_AGAIN, who, null));
            return confirmed;
        });
    }

    private Optional<SignedIn> proved(
            @Nullable Account account, boolean passwordFits, String code, Instant now) {
        if (account == null || account.mustWait(now)) {
            log.failed(account == null ? null : account.staff());
            return Optional.empty();
        }
        long step = stepOf(account, code, now);
        if (!passwordFits || step < 0 || !accounts.spend(account.staff(), step)) {
            failed(account, now);
            return Optional.empty();
        }
        return Optional.of(new SignedIn(account.owner().municipality(), account.staff(), now));
    }

    void failed(Account account, Instant now) {
        accounts.failed(account, now.plusSeconds(account.secondsToWait()));
        log.failed(account.staff());
    }

    private long stepOf(Account account, String code, Instant now) {
        byte[] sealed = account.codeSecret();
        return sealed == null
                ? -1
                : OneTimeCode.stepOf(code, secrets.open(sealed, account.staff().toString()), now);
    }
}
