package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.value.DeadlineId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.ledger.MunicipalityReads;
import org.caseledger.query.ledger.NotYetThere;
import org.caseledger.query.ledger.SealedJson;
import org.caseledger.query.ledger.StoredFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/** What the daily run has to note: deadlines whose day has passed, and that was not noted yet. */
@Component
public class OverdueDeadlines {

    /** What the ledger noted about deadlines itself ends none, and opens none but the next month's. */
    private static final String BEHIND =
            """
            select exists (select from ledger.event e
                where e.stream_type <> 'deadline'
                and e.position > (select coalesce(max(position), 0) from views.progress
                    where view = 'deadlines')
                and not exists (select from views.parked p
                    where p.processor = 'deadlines' and p.position = e.position))
            """;

    private static final String PASSED =
            """
            select content::text, due
            from (select *, %s due from views.deadline where state = 'OPEN') open
            where due < :day and (raised_for is null or raised_for < due)
                and book_id not in (select line from views.parked where processor = 'deadlines')
            order by due, deadline_id
            """
                    .formatted(DeadlineDays.DUE);

    private final MunicipalityReads reads;
    private final JdbcClient projector;
    private final JsonMapper json;

    public OverdueDeadlines(
            MunicipalityReads reads,
            @Qualifier("projectorDataSource") DataSource projector,
            SealedJson json) {
        this.reads = reads;
        this.projector = JdbcClient.create(projector);
        this.json = json.mapper();
    }

    /** One deadline that has passed; ids, a code and a day. */
    public record Passed(
            DeadlineId deadlineId,
            @Nullable FileId fileId,
            DeadlineKind kind,
            LocalDate dueOn,
            UUID setBy) {}

    /** The municipalities that have anything due at all. */
    public List<MunicipalityCode> municipalities() {
        return projector
                .sql(
                        "select distinct municipality from views.deadline where state = 'OPEN'"
                                + " order by municipality")
                .query(String.class)
                .list()
                .stream()
                .map(MunicipalityCode::new)
                .toList();
    }

    /**
     * What has passed before that day, the longest overdue first; nothing of a file that the view
     * had to set aside.
     *
     * @throws NotYetThere when the view has not taken up all that was recorded: what looks due may
     *     have been done since
     */
    public List<Passed> before(MunicipalityCode municipality, LocalDate day) {
        return reads.in(
                municipality,
                sql -> {
                    if (isBehind(sql)) {
                        throw new NotYetThere();
                    }
                    return passed(sql, day);
                });
    }

    private static boolean isBehind(JdbcClient sql) {
        return sql.sql(BEHIND).query(Boolean.class).single();
    }

    private List<Passed> passed(JdbcClient sql, LocalDate day) {
        return sql.sql(PASSED)
                .param("days", DeadlineDays.on(new StoredFacts(sql), day).asJson())
                .param("day", day)
                .query((row, _) ->
                        passed(
                                json.readValue(row.getString(1), DeadlineRow.class),
                                row.getObject(2, LocalDate.class)))
                .list();
    }

    private static Passed passed(DeadlineRow row, LocalDate due) {
        return new Passed(row.deadlineId(), row.fileId(), row.kind(), due, row.setBy());
    }
}
