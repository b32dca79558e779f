package org.caseledger.ops.accounts;

import org.caseledger.events.value.StaffId;

import javax.sql.DataSource;

/** Whether accounts are open at this moment: a session outlives a closed one by no request. */
public final class OpenAccounts {

    private final Accounts accounts;

    public OpenAccounts(DataSource source) {
        this.accounts = new Accounts(source);
    }

    public boolean isOpen(StaffId staff) {
        return accounts.of(staff).isPresent();
    }

    /** Whether nobody has ever had an account here. */
    public boolean isUnused() {
        return accounts.isEmpty();
    }
}
