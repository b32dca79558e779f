package org.caseledger.events.migration;

import org.caseledger.events.value.MigrationId;

/** Where something taken over stood: in which run, on which sheet and row of the file (from 1). */
public record SourceRow(MigrationId migrationId, int sheet, int row) {

    public SourceRow {
        if (sheet < 1 || row < 1) {
            throw new IllegalArgumentException("migration.source-row");
        }
    }
}
