package org.caseledger.query.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The history of one person's rights: posts, memberships, pledges of secrecy, accounts; the last
 * first.
 */
public record StaffRights(
        UUID staffId, String name, boolean inPost, long ledgerPosition, List<Line> lines) {

    /** One fact, with its number in the ledger and who recorded it when. */
    public record Line(long position, LocalDate recordedOn, String by, String sentence) {}
}
