package org.caseledger.ops.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/** What one processor has left aside: the table {@code views.parked}. */
final class Parking {

    private final JdbcClient db;
    private final String processor;

    /**
     * @param projector takes part in the Spring transaction of the batch
     */
    Parking(DataSource projector, String processor) {
        this.db = JdbcClient.create(projector);
        this.processor = processor;
    }

    Set<UUID> lines() {
        return new HashSet<>(
                db.sql("select distinct line from views.parked where processor = ?")
                        .param(processor)
                        .query(UUID.class)
                        .list());
    }

    void add(Place place, @Nullable String errorClass) {
        db.sql(
                        "insert into views.parked"
                                + " (processor, line, seq, municipality, position, error_class)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        processor,
                        place.line(),
                        place.seq(),
                        place.municipality(),
                        place.position())
                .param(errorClass)
                .update();
    }

    List<Long> seqsOf(UUID line) {
        return db.sql("select seq from views.parked where processor = ? and line = ? order by seq")
                .params(processor, line)
                .query(Long.class)
                .list();
    }

    void remove(UUID line, long seq) {
        db.sql("delete from views.parked where processor = ? and line = ? and seq = ?")
                .params(processor, line, seq)
                .update();
    }

    void clear() {
        db.sql("delete from views.parked where processor = ?").param(processor).update();
    }

    /** The last position of the municipality that this line is complete up to. */
    long completeUpTo(String municipality, UUID line, long processedSeq) {
        Long parked =
                db.sql(
                                "select min(position) - 1 from views.parked where processor = ? and"
                                        + " line = ?")
                        .params(processor, line)
                        .query(Long.class)
                        .optional()
                        .orElse(null);
        return parked != null ? parked : positionAt(municipality, processedSeq);
    }

    private long positionAt(String municipality, long seq) {
        return db.sql(
                        "select last_position from ledger.batch where municipality = ?"
                                + " and last_seq <= ? order by last_position desc limit 1")
                .params(municipality, seq)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
