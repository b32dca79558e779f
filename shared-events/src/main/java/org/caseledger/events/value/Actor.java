package org.caseledger.events.value;

import java.util.UUID;

/**
 * Who acts: the member of staff signed in, for which organisation and in which capacity on that day.
 * Resolved from the directory when the act is decided, never taken from a request.
 */
public record Actor(
        MunicipalityCode municipality, StaffId staff, AgencyId organisation, Capacity capacity) {

    /** The ledger noting by itself that a day has passed: no person, of no office. */
    public static Actor ledgerItself(MunicipalityCode municipality) {
        return new Actor(
                municipality,
                SignedIn.ledgerItself(municipality).staff(),
                new AgencyId(new UUID(0, 0)),
                Capacity.SYSTEM_OPERATOR);
    }

    public boolean isLedgerItself() {
        return equals(ledgerItself(municipality));
    }

    public boolean isMunicipalOfficer() {
        return capacity == Capacity.MUNICIPAL_OFFICER;
    }
}
