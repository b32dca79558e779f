package org.caseledger.query.search;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.OpenedPhrases;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Tells the desk of a file that somebody looked for its person and was told of nothing. Only whoever
 * may open what the search met is told: otherwise the notice would answer what the search did not.
 */
@Component
public class NoticesReading {

    private static final String LATEST =
            "select searched_at, staff, organisation, file_id, label_ids from audit.search_notice"
                    + " order by searched_at desc limit 200";

    private final ReadGate gate;
    private final LedgerHistory history;

    public NoticesReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    private record Searched(
            Instant at, StaffId staff, AgencyId agency, FileId file, List<UUID> labels) {}

    public NoticesPage show(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.CASE_WORK, this::shown);
    }

    private NoticesPage shown(Look look) {
        Set<UUID> visible = look.visibleFiles();
        var directory = List.of(StreamIds.directory(look.actor().municipality()));
        var say =
                new OpenedPhrases(look, history.ofStreams(look.sql(), directory, look.position()));
        return new NoticesPage(
                look.sql().sql(LATEST).query((row, _) -> searched(row)).list().stream()
                        .filter(one -> visible == null || visible.contains(one.file().value()))
                        .filter(one -> opens(look, one.labels()))
                        .peek(one -> look.shows(one.file()))
                        .map(one ->
                                new NoticesPage.Notice(
                                        one.at().atZone(LedgerLine.TOWN_TIME).toOffsetDateTime(),
                                        say.staff(one.staff()),
                                        say.agency(one.agency()),
                                        one.file().value()))
                        .toList(),
                look.position());
    }

    private static Searched searched(ResultSet row) throws SQLException {
        return new Searched(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                new StaffId(row.getObject(2, UUID.class)),
                new AgencyId(row.getObject(3, UUID.class)),
                new FileId(row.getObject(4, UUID.class)),
                List.of((UUID[]) row.getArray(5).getArray()));
    }

    private static boolean opens(Look look, List<UUID> labels) {
        return look
                .sql()
                .sql("select content::text from ledger.label where label_id = any(?)")
                .param(labels.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(content -> LedgerJson.plain().readValue(content, Label.class))
                .allMatch(look::permits);
    }
}
