package org.caseledger.query.corrections;

import org.caseledger.events.correction.LabelReclassified;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who has looked at an entry, from the record of looks. A label may stand at several entries of a
 * file, so this may name somebody who read only a neighbour of the entry, but misses nobody.
 */
record EntryReaders(Look look, FileId file, List<LedgerLine> lines) {

    List<SetRight.ReadBy> of(LedgerLine entry, Phrases say) {
        return look.sql()
                .sql("select * from audit.readers(?, ?, ?::uuid[], ?)")
                .params(
                        look.actor().municipality().value(),
                        file.value(),
                        "{" + String.join(",", labelsOf(entry.eventId())) + "}",
                        entry.position())
                .query((row, _) ->
                        new SetRight.ReadBy(
                                say.staff(new StaffId(row.getObject("staff", UUID.class))),
                                Terms.day(day(row.getObject("first_at", OffsetDateTime.class))),
                                Terms.day(day(row.getObject("last_at", OffsetDateTime.class))),
                                row.getLong("looks")))
                .list();
    }

    private static LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(LedgerLine.TOWN_TIME).toLocalDate();
    }

    /** What the entry was sealed under, and what its values were labelled since. */
    private Set<String> labelsOf(UUID entry) {
        byte[] payload =
                look.sql()
                        .sql("select payload from ledger.event where event_id = ?")
                        .param(entry)
                        .query(byte[].class)
                        .single();
        Set<String> labels =
                new LinkedHashSet<>(
                        LedgerJson.plain().readTree(payload).get("labels").propertyNames());
        for (LedgerLine line : lines) {
            if (line.event() instanceof LabelReclassified act && act.entry().equals(entry)) {
                act.values().forEach(each -> labels.add(LabelId.of(each.to()).toString()));
            }
        }
        return labels;
    }
}
