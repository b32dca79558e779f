package org.caseledger.events.migration;

import org.caseledger.events.value.MigrationId;

import java.util.UUID;

/** A file that was found free of faults begins to be taken over; until its end it is incomplete. */
public record MigrationBegun(
        MigrationId migrationId,
        String fileSha256,
        String mapping,
        int mappingVersion,
        int rows,
        int files)
        implements MigrationEvent {

    @Override
    public UUID streamId() {
        return migrationId.value();
    }
}
