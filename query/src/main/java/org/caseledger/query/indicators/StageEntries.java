package org.caseledger.query.indicators;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.caseledger.events.outreach.*;
import org.caseledger.events.supportcase.*;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.View;
import org.caseledger.query.ledger.ViewProgress;
import org.caseledger.query.sentences.Particulars;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import javax.sql.DataSource;

/** When each run of 多機関協働 or アウトリーチ entered which stage. Knows no person and no file. */
@Component
public class StageEntries implements View {

    private final JdbcClient projector;
    private final ViewProgress progress;

    public StageEntries(
            @Qualifier("projectorDataSource") DataSource projector, ViewProgress progress) {
        this.projector = JdbcClient.create(projector);
        this.progress = progress;
    }

    @Override
    public String name() {
        return "stage-entries";
    }

    @EventHandler
    public void on(LedgerEvent event, MetaData meta) {
        String stage = stageEntered(event);
        if (stage != null) {
            enter(event, stage, meta);
        }
        progress.reached(this, meta);
    }

    @ResetHandler
    public void reset() {
        projector.sql("truncate views.stage_entry").update();
        progress.forget(this);
    }

    private void enter(LedgerEvent event, String stage, MetaData meta) {
        String municipality = ViewProgress.municipality(meta);
        UUID run = event.streamId();
        projector
                .sql(
                        "update views.stage_entry set current = false"
                                + " where municipality = ? and run_id = ? and position < ?")
                .params(municipality, run, ViewProgress.position(meta))
                .update();
        projector
                .sql(
                        "insert into views.stage_entry (municipality, run_id, kind, stage,"
                                + " entered_on, position, current)"
                                + " values (?, ?, ?, ?, ?, ?, true) on conflict do nothing")
                .params(municipality, run, kind(event), stage, day(event, meta))
                .param(ViewProgress.position(meta))
                .update();
    }

    private static String kind(LedgerEvent event) {
        return event instanceof OutreachEvent ? "OUTREACH" : "MULTI_AGENCY";
    }

    /** The stage that this act begins, or null. */
    static @Nullable String stageEntered(LedgerEvent event) {
        return switch (event) {
            case ReferralReceived _, CaseReopened _ -> "REFERRED";
            case CaseReturned _, CaseReroutedToOutreach _ -> "NOT_TAKEN";
            case CaseAccepted _ -> "ACCEPTED";
            case PlanDrafted act -> act.version() == 1 ? "PLANNING" : null;
            case SupportDecided _, SupportResumed _ -> "DECIDED";
            case SupportSuspended _ -> "SUSPENDED";
            case MultiAgencyCollaborationClosed _ -> "CLOSED";
            case OutreachOpened _ -> "OPENED";
            case FirstContactMade _ -> "CONTACTED";
            case BasisSwitchedToConsent _ -> "ON_CONSENT";
            case OutreachClosed _ -> "CLOSED";
            default -> null;
        };
    }

    private static LocalDate day(LedgerEvent event, MetaData meta) {
        var occurred = Particulars.occurred(event);
        return occurred != null
                ? occurred.on()
                : Instant.parse((String) meta.get("recordedAt"))
                        .atZone(LedgerLine.TOWN_TIME)
                        .toLocalDate();
    }
}
