package org.caseledger.query.caseload;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.storage.EventCatalogue;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.SealedJson;
import org.caseledger.query.ledger.View;
import org.caseledger.query.ledger.ViewProgress;
import org.caseledger.query.sentences.Particulars;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/** The list of case files: one row each, latest first. */
@Component
public class Caseload implements View {

    private final JdbcClient projector;
    private final ViewProgress progress;
    private final JsonMapper json;
    private final LedgerHistory history;

    public Caseload(
            @Qualifier("projectorDataSource") DataSource projector,
            ViewProgress progress,
            SealedJson json,
            LedgerHistory history) {
        this.projector = JdbcClient.create(projector);
        this.progress = progress;
        this.json = json.mapper();
        this.history = history;
    }

    @Override
    public String name() {
        return "caseload";
    }

    /** Where the next page starts: after this row. */
    record Cursor(LocalDate lastOn, UUID fileId) {}

    /** That a day has passed is no move of anybody's in the case. */
    @EventHandler
    public void on(LedgerEvent event, MetaData meta) {
        if (!(event instanceof DeadlineEvent)) {
            event.file().ifPresent(file -> keep(file, event, meta));
        }
        progress.reached(this, meta);
    }

    @ResetHandler
    public void reset() {
        projector.sql("truncate views.caseload").update();
        progress.forget(this);
    }

    private void keep(FileId file, LedgerEvent event, MetaData meta) {
        String municipality = ViewProgress.municipality(meta);
        CaseloadRow before =
                event instanceof Correction
                        ? foldedAnew(file, ViewProgress.position(meta))
                        : row(municipality, file).orElse(null);
        CaseloadRow after = CaseloadFold.after(before, event, day(event, meta), nameOf(event));
        projector
                .sql(
                        "insert into views.caseload (municipality, file_id, position, last_on,"
                            + " content) values (?, ?, ?, ?, ?::jsonb) on conflict (municipality,"
                            + " file_id) do update set position = excluded.position, last_on ="
                            + " excluded.last_on, content = excluded.content where"
                            + " views.caseload.position < excluded.position")
                .params(municipality, file.value(), ViewProgress.position(meta), after.lastOn())
                .param(json.writeValueAsString(after))
                .update();
    }

    /** A correction may undo any earlier act, so the row is made from all that still counts. */
    private @Nullable CaseloadRow foldedAnew(FileId file, long upTo) {
        CaseloadRow row = null;
        for (LedgerLine line : history.standingOf(projector, file, upTo)) {
            if (line.event() instanceof DeadlineEvent) {
                continue;
            }
            LocalDate on = day(line.event(), line.recordedOn());
            row = CaseloadFold.after(row, line.event(), on, nameOf(line.event()));
        }
        return row;
    }

    private static String nameOf(LedgerEvent event) {
        return EventCatalogue.of(event.getClass()).name();
    }

    private static LocalDate day(LedgerEvent event, MetaData meta) {
        return day(
                event,
                Instant.parse((String) meta.get("recordedAt"))
                        .atZone(LedgerLine.TOWN_TIME)
                        .toLocalDate());
    }

    private static LocalDate day(LedgerEvent event, LocalDate recordedOn) {
        var occurred = Particulars.occurred(event);
        return occurred != null ? occurred.on() : recordedOn;
    }

    private Optional<CaseloadRow> row(String municipality, FileId file) {
        return projector
                .sql(
                        "select content::text from views.caseload"
                                + " where municipality = ? and file_id = ?")
                .params(municipality, file.value())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, CaseloadRow.class));
    }

    /** A page of rows, latest act first; {@code files} null means all. */
    List<CaseloadRow> page(
            JdbcClient sql, @Nullable Set<UUID> files, @Nullable Cursor after, int size) {
        LocalDate lastOn = after == null ? LocalDate.of(9999, 12, 31) : after.lastOn();
        UUID fileId = after == null ? new UUID(-1, -1) : after.fileId();
        return sql.sql(
                        "select content::text from views.caseload"
                                + " where (last_on, file_id) < (?, ?)"
                                + " and (? or file_id = any(?::uuid[]))"
                                + " order by last_on desc, file_id desc limit ?")
                .params(lastOn, fileId, files == null, array(files), size)
                .query((row, _) -> json.readValue(row.getString(1), CaseloadRow.class))
                .list();
    }

    private static String array(@Nullable Set<UUID> files) {
        Set<UUID> some = files == null ? Set.of() : files;
        return "{" + String.join(",", some.stream().map(UUID::toString).toList()) + "}";
    }
}
