package org.caseledger.ops.accounts;

import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

import javax.sql.DataSource;

/** Whether accounts are open at this moment: a session outlives a closed one by no request. */
public final class OpenAccounts {

    private final Accounts accounts;
    private final @Nullable MachineClient machine;

    public OpenAccounts(DataSource source) {
        this.accounts = new Accounts(source);
        this.machine = null;
    }

    /** The machine of these settings, if any, needs no account. */
    public OpenAccounts(DataSource source, Environment settings) {
        this.accounts = new Accounts(source);
        this.machine = MachineClient.from(settings);
    }

    /** Whether somebody has an open account, or is the machine that signs in for itself. */
    public boolean isOpen(StaffId staff) {
        return accounts.of(staff).isPresent() || (machine != null && machine.staff().equals(staff));
    }

    /** Whether nobody has ever had an account here. */
    public boolean isUnused() {
        return accounts.isEmpty();
    }
}
