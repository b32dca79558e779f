package org.caseledger.ops.accounts;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.directory.RecordAccountClosed;
import org.caseledger.command.directory.RecordAccountOpened;
import org.caseledger.command.directory.RecordSignInReset;
import org.caseledger.events.value.ResetId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Records in the ledger what is done to accounts: by whom, for whom, and who looks at it afterwards
 * where one person acted alone. The rules of the ledger may refuse; then nothing is done.
 */
final class AccountLedger {

    private final CommandGate gate;

    AccountLedger(CommandGate gate) {
        this.gate = gate;
    }

    void opened(SignedIn by, StaffId staff) {
        record(by, "open-account", new RecordAccountOpened(by.municipality(), staff, false));
    }

    /** The owner of an account that was opened on the console has used it for the first time. */
    void openedOnConsole(SignedIn owner) {
        var opened = new RecordAccountOpened(owner.municipality(), owner.staff(), true);
        record(owner, "open-account", opened);
    }

    void closed(SignedIn by, StaffId staff) {
        record(by, "close-account", new RecordAccountClosed(by.municipality(), staff));
    }

    void reset(SignedIn by, Account account, @Nullable StaffId superior) {
        UUID asked = account.resetAskedBy();
        if (asked == null) {
            throw new IllegalStateException("nobody asked for a reset");
        }
        record(
                by,
                "reset-sign-in",
                new RecordSignInReset(
                        by.municipality(),
                        new ResetId(UUID.randomUUID()),
                        account.staff(),
                        new StaffId(asked),
                        superior));
    }

    private void record(SignedIn by, String act, LedgerCommand command) {
        gate.record(by, act, command, RecordingConditions.none());
    }
}
