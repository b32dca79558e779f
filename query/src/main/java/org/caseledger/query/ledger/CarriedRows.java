package org.caseledger.query.ledger;

import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.migration.MigrationKey;
import org.caseledger.events.migration.SourceRow;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which entries of a file were taken over from another ledger, each with the row it stood in there.
 *
 * @param began when the file began there; null where nothing was taken over
 */
public record CarriedRows(@Nullable Occurred began, Map<UUID, SourceRow> rows) {

    private static final String KEYS =
            "select event_id, convert_from(metadata, 'UTF8')::json ->> 'key' as key from"
                    + " ledger.event where file_id = ? and convert_from(metadata, 'UTF8')::json ->>"
                    + " 'key' like 'migration/%'";

    public static final CarriedRows NONE = new CarriedRows(null, Map.of());

    /** Asks the ledger only where the lines say that the file was taken over. */
    public static CarriedRows of(JdbcClient sql, FileId file, List<LedgerLine> lines) {
        for (LedgerLine line : lines) {
            if (line.event() instanceof FileCarriedOver carried) {
                return new CarriedRows(carried.began(), rows(sql, file));
            }
        }
        return NONE;
    }

    private static Map<UUID, SourceRow> rows(JdbcClient sql, FileId file) {
        Map<UUID, SourceRow> rows = new HashMap<>();
        RowCallbackHandler put =
                row -> {
                    UUID event = row.getObject("event_id", UUID.class);
                    MigrationKey.row(row.getString("key")).ifPresent(from -> rows.put(event, from));
                };
        sql.sql(KEYS).param(file.value()).query(put);
        return rows;
    }

    /** The row that a line was taken over from; null for what was recorded here. */
    public @Nullable SourceRow row(LedgerLine line) {
        return rows.get(line.eventId());
    }
}
