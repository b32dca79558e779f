package org.caseledger.events.migration;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;

import java.util.List;
import java.util.UUID;

/** How files of one kind are read was kept under a name; a later version replaces it for new runs. */
public record MappingKept(
        MunicipalityCode municipality,
        String name,
        int version,
        List<MappedColumn> columns,
        List<MappedValue> values,
        DateStyle dates)
        implements MigrationEvent {

    @Override
    public UUID streamId() {
        return StreamIds.migrations(municipality);
    }
}
