package org.caseledger.ops.accounts;

import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.embedded.PrivateFile;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The first use of an account: the code handed over is exchanged for a password and a device. */
final class FirstUse {

    private final Accounts accounts;
    private final AccountSecrets secrets;
    private final Passwords passwords;
    private final SecurityLog log;
    private final Clock clock;

    FirstUse(
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

    /**
     * A first use that has begun and lives in the session of the browser.
     *
     * @param secret of the one-time codes to come
     */
    record Begun(SignedIn owner, String name, String enrolment, byte[] secret) {

        /** The secret as authenticator apps take it when it is typed. */
        String typedSecret() {
            return AccountSecrets.grouped(AccountSecrets.base32(secret)).replace('-', ' ');
        }

        /** The same for apps on this very device. */
        String address() {
            return "otpauth://totp/caseledger:%s?secret=%s&issuer=caseledger"
                    .formatted(name, AccountSecrets.base32(secret));
        }
    }

    /** What became of the last step: who is signed in, or why it is not done yet. */
    record Outcome(@Nullable SignedIn entered, @Nullable String problem) {}

    Optional<Begun> begin(String name, String enrolmentCode) {
        return accounts.atOnce(() -> {
            Instant now = clock.instant();
            Account account = accounts.heldByName(name).orElse(null);
            String hash = AccountSecrets.hashOf(enrolmentCode);
            if (account == null || account.mustWait(now) || !account.isEnrolledBy(hash, now)) {
                log.failed(account == null ? null : account.staff());
                if (account != null) {
                    accounts.failed(account, now.plusSeconds(account.secondsToWait()));
                }
                return Optional.empty();
            }
            return Optional.of(new Begun(account.owner(), name, hash, PrivateFile.random(20)));
        });
    }

    Outcome finish(Begun begun, String password, String code) {
        String objection = passwords.objection(password, begun.name());
        if (objection != null) {
            return new Outcome(null, objection);
        }
        Instant now = clock.instant();
        long step = OneTimeCode.stepOf(code, begun.secret(), now);
        if (step < 0) {
            return new Outcome(null, "確認コードが違います。時刻の合った端末で、新しいコードを入れてください。");
        }
        return accounts.atOnce(() -> kept(begun, password, step, now));
    }

    private Outcome kept(Begun begun, String password, long step, Instant now) {
        var staff = begun.owner().staff();
        byte[] sealed = secrets.seal(begun.secret(), staff.toString());
        if (!accounts.enrol(staff, begun.enrolment(), passwords.hash(password), sealed)) {
            return new Outcome(null, "登録コードは、もう使われています。事務局に新しいコードを頼んでください。");
        }
        accounts.spend(staff, step);
        var entered = new SignedIn(begun.owner().municipality(), staff, now);
        log.note(SecurityLog.Kind.ACCOUNT_ENROLLED, entered, null);
        log.entered(entered);
        return new Outcome(entered, null);
    }
}
