package org.caseledger.events.migration;

import org.caseledger.events.value.MigrationId;

import java.util.UUID;

/** Every case of the file has been taken over. */
public record MigrationCompleted(MigrationId migrationId, int files) implements MigrationEvent {

    @Override
    public UUID streamId() {
        return migrationId.value();
    }
}
