package org.caseledger.ops.store;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Optional;

import javax.sql.DataSource;

/** Finds an attached scan whose sealed bytes are missing, or are not those that its event names. */
public final class ScanDigests {

    private static final String THERE = "select to_regclass('ledger.scan') is not null";
    private static final String FIRST =
            """
            select e.position from ledger.event e
            left join ledger.scan s on s.scan_id = e.stream_id and s.municipality = e.municipality
            where e.type = 'scan-attached'
              and (s.scan_id is null or encode(sha256(s.sealed), 'hex')
                <> convert_from(e.payload, 'UTF8')::json #>> '{event,digest}')
            order by e.seq limit 1\
            """;

    private ScanDigests() {}

    /**
     * @param everything connections that read all municipalities
     */
    public static Optional<Break> firstBreak(DataSource everything) {
        var sql = JdbcClient.create(everything);
        if (!sql.sql(THERE).query(Boolean.class).single()) {
            return Optional.empty();
        }
        return sql.sql(FIRST)
                .query(Long.class)
                .optional()
                .map(position -> Break.at(position, Fault.OTHER_SCAN));
    }
}
