package org.caseledger.query.indicators;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
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

    public StagesEntered(
            @Qualifier("projectorDataSource") DataSource projector, ViewProgress progress) {
        this.projector = JdbcClient.create(projector);
        this.progress = progress;
    }

    @Override
    public String name() {
        return "stages-entered";
    }

    @EventHandler
    public void on(LedgerEvent event, MetaData meta) {
        event.file()
                .ifPresent(file ->
                        StageOf.begunBy(event).ifPresent(stage -> enter(file, stage, event, meta)));
        progress.reached(this, meta);
    }

    @ResetHandler
    public void reset() {
        projector.sql("truncate views.stage_entered").update();
        progress.forget(this);
    }

    private void enter(FileId file, Stage stage, LedgerEvent event, MetaData meta) {
        projector
                .sql(
                        "insert into views.stage_entered (municipality, track, run_id, file_id,"
                                + " stage, position, entered_on) values (?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                .param(ViewProgress.municipality(meta))
                .param(stage.track().name())
                .param(event.streamId())
                .param(file.value())
                .param(stage.name())
                .param(ViewProgress.position(meta))
                .param(7, StageOf.day(event, recordedOn(meta)), Types.DATE)
                .update();
    }

    private static LocalDate recordedOn(MetaData meta) {
        String recordedAt = Objects.requireNonNull(meta.get("recordedAt")).toString();
        return Instant.parse(recordedAt).atZone(LedgerLine.TOWN_TIME).toLocalDate();
    }
}
