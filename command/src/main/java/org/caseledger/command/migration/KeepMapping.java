package org.caseledger.command.migration;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.migration.MigrationRefusal.MAPPING_COLUMN_TWICE;
import static org.caseledger.command.migration.MigrationRefusal.MAPPING_LACKS_COLUMN;
import static org.caseledger.command.migration.MigrationRefusal.MAPPING_OF_OTHER_MUNICIPALITY;
import static org.caseledger.command.migration.MigrationRefusal.MIGRATION_NEEDS_COORDINATION;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.migration.DateStyle;
import org.caseledger.events.migration.MappedColumn;
import org.caseledger.events.migration.MappedValue;
import org.caseledger.events.migration.MappingKept;
import org.caseledger.events.migration.MigrationEvent;
import org.caseledger.events.migration.MigrationField;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Keeps how files of one kind are read, to be used again; the same name makes the next version. */
public record KeepMapping(
        MunicipalityCode municipality,
        String name,
        List<MappedColumn> columns,
        List<MappedValue> values,
        DateStyle dates)
        implements MigrationCommand {

    private static final int LONGEST_NAME = 60;

    public KeepMapping {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("mapping.name-too-long");
        }
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    @Override
    public UUID streamId() {
        return StreamIds.migrations(municipality);
    }

    @Override
    public Decision<MigrationEvent> decide(Migration migration, Circumstances now) {
        if (!municipality.equals(now.actor().municipality())) {
            return refuse(MAPPING_OF_OTHER_MUNICIPALITY);
        }
        if (!MigrationCommand.mayMigrate(now.actor())) {
            return refuse(MIGRATION_NEEDS_COORDINATION);
        }
        if (columns.stream().map(MappedColumn::heading).distinct().count() < columns.size()) {
            return refuse(MAPPING_COLUMN_TWICE);
        }
        if (!holdsAllThatIsNeeded()) {
            return refuse(MAPPING_LACKS_COLUMN);
        }
        int version = migration.versions().getOrDefault(name, 0) + 1;
        return accept(new MappingKept(municipality, name, version, columns, values, dates));
    }

    private boolean holdsAllThatIsNeeded() {
        List<MigrationField> held = columns.stream().map(MappedColumn::field).toList();
        return held.stream().distinct().count() == held.size()
                && Arrays.stream(MigrationField.values())
                        .filter(MigrationField::isNeeded)
                        .allMatch(held::contains);
    }
}
