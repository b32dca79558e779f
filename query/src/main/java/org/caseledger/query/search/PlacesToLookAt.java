package org.caseledger.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 所在が書かれているおそれのある記録: free text of the file, recorded before the protection, that tells of the
 * address or of a part of it. It says where and never what.
 *
 * @param searched whether an address was known and opened for the reader; without one nothing is found
 */
public record PlacesToLookAt(
        UUID fileId,
        UUID protectionId,
        UUID personId,
        long ledgerPosition,
        boolean searched,
        List<Place> places) {

    /**
     * One value.
     *
     * @param entryId the entry whose label may be changed
     * @param kind of what the entry is, in words
     * @param component its name in the entry, as a 再区分 names it
     * @param section what that is called in the office
     */
    public record Place(
            long position,
            UUID entryId,
            LocalDate recordedOn,
            String kind,
            String component,
            String section) {}
}
