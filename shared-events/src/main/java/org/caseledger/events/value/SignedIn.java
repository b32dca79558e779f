package org.caseledger.events.value;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Who is signed in, as the log-in proved it. What that person may do is looked up in the ledger.
 *
 * @param secondFactorAt when a second factor was last shown; null when none was
 */
public record SignedIn(
        MunicipalityCode municipality, StaffId staff, @Nullable Instant secondFactorAt) {

    private static final StaffId LEDGER = new StaffId(new UUID(0, 1));

    /** Signed in without a second factor. */
    public SignedIn(MunicipalityCode municipality, StaffId staff) {
        this(municipality, staff, null);
    }

    /** Nobody has a second factor in the demonstration: there it counts as shown just now. */
    public static SignedIn inDemonstration(MunicipalityCode municipality, StaffId staff) {
        return new SignedIn(municipality, staff, Instant.MAX);
    }

    /** The ledger itself, which may do one thing only: note that a day has passed. */
    public static SignedIn ledgerItself(MunicipalityCode municipality) {
        return new SignedIn(municipality, LEDGER);
    }

    public boolean isLedgerItself() {
        return staff.equals(LEDGER);
    }

    /** Whether a second factor was shown at that moment or after it. */
    public boolean showedSecondFactorSince(Instant moment) {
        return secondFactorAt != null && !secondFactorAt.isBefore(moment);
    }
}
