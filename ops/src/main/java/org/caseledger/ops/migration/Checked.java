package org.caseledger.ops.migration;

import org.caseledger.events.migration.MappingKept;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MigrationId;
import org.caseledger.events.value.SignedIn;

import java.util.List;

/**
 * A whole file after its check. It can be taken over only when there is no fault.
 *
 * @param unread headings of the file that the mapping passes over
 * @param complete this very file was taken over before
 */
record Checked(
        MigrationId migration,
        SignedIn who,
        String sha256,
        MappingKept mapping,
        int rows,
        int cases,
        List<Fault> faults,
        List<Alike> alike,
        List<Step> steps,
        List<String> unread,
        boolean complete) {

    /**
     * A line that may be about somebody of another line or of the ledger: same reading, same birth.
     */
    record Alike(Place place, List<Place> lines, List<FileId> files) {}

    boolean isReady() {
        return faults.isEmpty() && !complete;
    }
}
