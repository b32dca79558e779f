package org.caseledger.query.indicators;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.View;
import org.caseledger.query.ledger.ViewProgress;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import javax.sql.DataSource;

/** When each run of support entered which stage: the table behind all figures. Knows no person. */
@Component
public class StagesEntered implements View {

    private final JdbcClient projector;
    private final ViewProgress progress;
    private final LedgerHistory history;

    public StagesEntered(
            @Qualifier("projectorDataSource") DataSource projector,
            ViewProgress progress,
            LedgerHistory history) {
        this.projector = JdbcClient.create(projector);
        this.progress = progress;
        this.history = history;
    }

    @Override
    public String name() {
        return "stages-entered";
    }

    @EventHandler
    public void on(LedgerEvent event, MetaData meta) {
        event.file().ifPresent(file -> keep(file, event, meta));
        progress.reached(this, meta);
    }

    @ResetHandler
    public void reset() {
        projector.sql("truncate views.stage_entered").update();
        progress.forget(this);
    }

    private void keep(FileId file, LedgerEvent event, MetaData meta) {
        var town = new MunicipalityCode(ViewProgress.municipality(meta));
        long position = ViewProgress.position(meta);
        if (event instanceof Correction) {
            projector
                    .sql("delete from views.stage_entered where municipality = ? and file_id = ?")
                    .params(town.value(), file.value())
                    .update();
            history.standingOf(projector, file, position)
                    .forEach(line ->
                            enter(
                                    new Entry(town, file, line.position()),
                                    line.event(),
                                    line.recordedOn()));
        } else {
            enter(new Entry(town, file, position), event, recordedOn(meta));
        }
    }

    /** Where an act stands. */
    private record Entry(MunicipalityCode town, FileId file, long position) {}

    private void enter(Entry at, LedgerEvent event, LocalDate recordedOn) {
        StageOf.begunBy(event).ifPresent(stage -> enter(at, stage, event, recordedOn));
    }

    private void enter(Entry at, Stage stage, LedgerEvent event, LocalDate recordedOn) {
        projector
                .sql(
                        "insert into views.stage_entered (municipality, track, run_id, file_id,"
                                + " stage, position, entered_on) values (?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                .param(at.town().value())
                .param(stage.track().name())
                .param(event.streamId())
                .param(at.file().value())
                .param(stage.name())
                .param(at.position())
                .param(7, StageOf.day(event, recordedOn), Types.DATE)
                .update();
    }

    private static LocalDate recordedOn(MetaData meta) {
        String recordedAt = Objects.requireNonNull(meta.get("recordedAt")).toString();
        return Instant.parse(recordedAt).atZone(LedgerLine.TOWN_TIME).toLocalDate();
    }
}
