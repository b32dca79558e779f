package org.caseledger.events.value;

import java.util.UUID;

/** Who is signed in, as the log-in proved it. What that person may do is looked up in the ledger. */
public record SignedIn(MunicipalityCode municipality, StaffId staff) {

    private static final StaffId LEDGER = new StaffId(new UUID(0, 1));

    /** The ledger itself, which may do one thing only: note that a day has passed. */
    public static SignedIn ledgerItself(MunicipalityCode municipality) {
        return new SignedIn(municipality, LEDGER);
    }

    public boolean isLedgerItself() {
        return staff.equals(LEDGER);
    }
}
