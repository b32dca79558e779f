package org.caseledger.ops.forms;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.MunicipalityReads;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The streams that hold something of a case file, each with the version that an act must have seen. */
public class FileStreams {

    private static final String STREAMS =
            "select stream_type, stream_id, max(version) from ledger.event where %s"
                    + " group by stream_type, stream_id order by min(seq)";

    private final MunicipalityReads database;
    private final LedgerHistory history;

    public FileStreams(MunicipalityReads database, LedgerHistory history) {
        this.database = database;
        this.history = history;
    }

    /** One stream: its permanent type, its id, and its last version. */
    public record Stream(String type, UUID id, long version) {}

    List<Stream> of(MunicipalityCode municipality, FileId file) {
        return database.in(
                municipality,
                sql ->
                        sql.sql(STREAMS.formatted("file_id = ?"))
                                .param(file.value())
                                .query((row, _) ->
                                        new Stream(
                                                row.getString(1),
                                                row.getObject(2, UUID.class),
                                                row.getLong(3)))
                                .list());
    }

    /** The acts of a file up to a position, with everything sealed. */
    List<LedgerLine> lines(MunicipalityCode municipality, FileId file, long upTo) {
        return database.in(municipality, sql -> history.ofFile(sql, file, upTo));
    }

    /** The number of an event in the municipality's ledger. */
    long position(MunicipalityCode municipality, UUID event) {
        return database.in(
                municipality,
                sql ->
                        sql.sql("select position from ledger.event where event_id = ?")
                                .param(event)
                                .query(Long.class)
                                .single());
    }

    /** The last version of a stream; empty when nothing stands in it. */
    Optional<Long> version(MunicipalityCode municipality, UUID stream) {
        return database.in(
                municipality,
                sql ->
                        sql.sql("select max(version) from ledger.event where stream_id = ?")
                                .param(stream)
                                .query((row, _) ->
                                        Optional.ofNullable(row.getObject(1, Long.class)))
                                .single());
    }

    /** The last position of the municipality. */
    long position(MunicipalityCode municipality) {
        return database.in(
                municipality,
                sql ->
                        sql.sql("select coalesce(max(last_position), 0) from ledger.batch")
                                .query(Long.class)
                                .single());
    }
}
