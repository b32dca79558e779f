package org.caseledger.query.gate;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks the record of looks within a look of one's own, which is recorded like any other. */
public final class PastLooks {

    private final Look look;

    public PastLooks(Look look) {
        this.look = look;
    }

    /** Every look at a value with this person among its subjects, and every question about them. */
    public List<RecordedLook> about(PersonId person) {
        return ask("select * from audit.about_person(?, ?)", person.value());
    }

    /** Every look that this file was part of. */
    public List<RecordedLook> about(FileId file) {
        return ask("select * from audit.about_file(?, ?)", file.value());
    }

    /** Every look in a span of time, its end not included. */
    public List<RecordedLook> between(ZonedDateTime from, ZonedDateTime to) {
        return ask("select * from audit.between(?, ?, ?)", moment(from), moment(to));
    }

    private static OffsetDateTime moment(ZonedDateTime time) {
        return time.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private List<RecordedLook> ask(String sql, Object... about) {
        var query = look.sql().sql(sql).param(look.actor().municipality().value());
        for (Object each : about) {
            query = query.param(each);
        }
        return query.query((row, _) -> RecordedLook.of(row)).list();
    }

    /** The labels that list this person as a subject, by their ids. */
    public Map<UUID, Label> labelsOf(PersonId person) {
        return labels(
                "content -> 'subjects' @> to_jsonb(array[?::text])", person.value().toString());
    }

    /** The labels of a file, by their ids. */
    public Map<UUID, Label> labelsOf(FileId file) {
        return labels("content ->> 'file' = ?", file.value().toString());
    }

    private Map<UUID, Label> labels(String where, String id) {
        Map<UUID, Label> labels = new LinkedHashMap<>();
        look.sql()
                .sql("select label_id, content::text from ledger.label where " + where)
                .param(id)
                .query(row -> {
                    labels.put(
                            row.getObject(1, UUID.class),
                            LedgerJson.plain().readValue(row.getString(2), Label.class));
                });
        return labels;
    }
}
