package org.caseledger.query.gate;

import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.ledger.MunicipalityReads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes the record of looks. Looks that come at the same time share one chained batch; a call
 * returns when the batch of its looks is committed.
 */
@Component
public class AuditTrail {

    /** Waiting for a turn and writing together stay below two seconds. */
    static final Duration PATIENCE = Duration.ofMillis(900);

    private static final JsonMapper JSON = LedgerJson.plain();

    private final MunicipalityReads database;
    private final Callers callers;
    private final Map<MunicipalityCode, SharedBatches> batches = new ConcurrentHashMap<>();

    @Autowired
    public AuditTrail(MunicipalityReads database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    /** For looks that no request asks for. */
    public AuditTrail(MunicipalityReads database) {
        this(database, () -> Caller.INSIDE);
    }

    /**
     * Records looks.
     *
     * @throws AuditUnavailable when they could not be recorded: then nothing may be shown
     */
    public void record(MunicipalityCode municipality, List<LookRecord> looks) {
        Caller caller = callers.now();
        List<String> rows = looks.stream().map(look -> row(look, caller)).toList();
        batches.computeIfAbsent(
                        municipality, here -> new SharedBatches(all -> write(here, all), PATIENCE))
                .write(rows);
    }

    private static String row(LookRecord look, Caller caller) {
        ObjectNode row = JSON.valueToTree(look);
        row.put("client", caller.client());
        row.put("correlation", caller.correlation());
        return JSON.writeValueAsString(row);
    }

    private void write(MunicipalityCode municipality, List<String> rows) {
        database.recordingWithin(
                PATIENCE,
                municipality,
                sql ->
                        sql.sql("select audit.record(?, ?)")
                                .param(municipality.value())
                                .param(rows.toArray(String[]::new))
                                .query(Long.class)
                                .single());
    }
}
