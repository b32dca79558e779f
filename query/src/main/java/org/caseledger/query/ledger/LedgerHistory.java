package org.caseledger.query.ledger;

import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.storage.EventCodec;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Replays what was recorded, straight from the ledger: a state of the past is always folded anew
 * from events and never read from a view. Values stay sealed.
 */
@Component
public class LedgerHistory {

    private static final JsonMapper JSON = LedgerJson.plain();
    private static final String LINES =
            "select municipality, position, event_id, type, revision, appended_at, payload,"
                    + " metadata from ledger.event where ";

    private final EventCodec codec;

    public LedgerHistory(EventCodec codec) {
        this.codec = codec;
    }

    /** The events of a file up to and including a position, in order. */
    public List<LedgerLine> ofFile(JdbcClient sql, FileId file, long upTo) {
        return closed(sql, allOf(sql, file, upTo));
    }

    private List<LedgerLine> allOf(JdbcClient sql, FileId file, long upTo) {
        return sql.sql(LINES + "file_id = ? and position <= ? order by position")
                .params(file.value(), upTo)
                .query((row, _) -> line(row))
                .list();
    }

    /** What counts of a file up to a position, for folding a view anew; nothing of it is closed. */
    public List<LedgerLine> standingOf(JdbcClient projector, FileId file, long upTo) {
        return StandingLines.of(allOf(projector, file, upTo));
    }

    /** The events at some positions, in order. */
    public List<LedgerLine> at(JdbcClient sql, Collection<Long> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        List<LedgerLine> lines =
                sql.sql(LINES + "position in (:positions) order by position")
                        .param("positions", positions)
                        .query((row, _) -> line(row))
                        .list();
        return closed(sql, lines);
    }

    /** The version that each stream had at a position. */
    public Map<UUID, Long> versions(JdbcClient sql, Collection<UUID> streams, long upTo) {
        Map<UUID, Long> versions = new HashMap<>();
        sql.sql(
                        "select stream_id, max(version) from ledger.event"
                                + " where stream_id = any(?) and position <= ? group by stream_id")
                .params(streams.toArray(UUID[]::new), upTo)
                .query(row -> {
                    versions.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return versions;
    }

    /**
     * Struck entries are closed whatever moment is asked for: that they stood in the wrong file is
     * known now.
     */
    private List<LedgerLine> closed(JdbcClient sql, List<LedgerLine> lines) {
        Set<UUID> streams = StruckLines.streams(lines);
        if (streams.isEmpty()) {
            return lines;
        }
        List<RecordedEvent> takings =
                sql.sql(
                                LINES
                                        + "stream_id in (:streams) and type in ('entry-struck',"
                                        + " 'entry-recorded-in-error') order by position")
                        .param("streams", streams)
                        .query((row, _) -> line(row).recorded())
                        .list();
        Set<UUID> struck = StruckLines.in(lines, takings);
        return struck.isEmpty()
                ? lines
                : lines.stream().map(line -> StruckLines.closed(line, struck)).toList();
    }

    /** The events of some streams up to and including a position, in order. */
    public List<LedgerLine> ofStreams(JdbcClient sql, Collection<UUID> streams, long upTo) {
        if (streams.isEmpty()) {
            return List.of();
        }
        List<LedgerLine> lines =
                sql.sql(LINES + "stream_id in (:streams) and position <= :upTo order by position")
                        .param("streams", streams)
                        .param("upTo", upTo)
                        .query((row, _) -> line(row))
                        .list();
        return closed(sql, lines);
    }

    /** The events of one kind up to and including a position, in order. */
    public List<LedgerLine> ofType(JdbcClient sql, String type, long upTo) {
        return sql.sql(LINES + "type = ? and position <= ? order by position")
                .params(type, upTo)
                .query((row, _) -> line(row))
                .list();
    }

    /** Some events of the whole municipality after a position, in order; nothing is closed. */
    public List<LedgerLine> after(JdbcClient sql, long position, int most) {
        return sql.sql(LINES + "position > ? order by position limit ?")
                .params(position, most)
                .query((row, _) -> line(row))
                .list();
    }

    /** The last position of the municipality in this snapshot; 0 in an empty ledger. */
    public long position(JdbcClient sql) {
        return sql.sql("select coalesce(max(last_position), 0) from ledger.batch")
                .query(Long.class)
                .single();
    }

    /** The last position recorded before a moment. */
    public long positionAt(JdbcClient sql, MunicipalityCode municipality, Instant time) {
        return sql.sql("select ledger.as_of_position(?, ?)")
                .params(municipality.value(), OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private LedgerLine line(ResultSet row) throws SQLException {
        JsonNode metadata = JSON.readTree(row.getBytes("metadata"));
        return new LedgerLine(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getObject("appended_at", OffsetDateTime.class).toInstant(),
                actor(new MunicipalityCode(row.getString("municipality")), metadata),
                codec.decode(
                        row.getString("type"), row.getInt("revision"), row.getBytes("payload")));
    }

    private static Actor actor(MunicipalityCode municipality, JsonNode metadata) {
        return new Actor(
                municipality,
                StaffId.of(metadata.get("staff").asString()),
                AgencyId.of(metadata.get("organisation").asString()),
                Capacity.valueOf(metadata.get("capacity").asString()));
    }
}
