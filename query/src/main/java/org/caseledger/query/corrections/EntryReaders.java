package org.caseledger.query.corrections;

import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Who has looked at an entry, from the record of looks. A label may stand at several entries of a
 * file, so this may name somebody who read only a neighbour of the entry, but misses nobody.
 */
final class EntryReaders {

    private EntryReaders() {}

    static List<SetRight.ReadBy> of(Look look, FileId file, LedgerLine entry, Phrases say) {
        return look.sql()
                .sql("select * from audit.readers(?, ?, ?::uuid[], ?)")
                .params(
                        look.actor().municipality().value(),
                        file.value(),
                        "{" + String.join(",", labelsOf(look, entry.eventId())) + "}",
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

    private static List<String> labelsOf(Look look, UUID entry) {
        byte[] payload =
                look.sql()
                        .sql("select payload from ledger.event where event_id = ?")
                        .param(entry)
                        .query(byte[].class)
                        .single();
        return List.copyOf(LedgerJson.plain().readTree(payload).get("labels").propertyNames());
    }
}
