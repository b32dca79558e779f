package org.caseledger.query.gate;

import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.ledger.MunicipalityReads;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** Writes the record of looks; each call is one chained batch, committed when it returns. */
@Component
public class AuditTrail {

    private static final JsonMapper JSON = LedgerJson.plain();

    private final MunicipalityReads database;

    public AuditTrail(MunicipalityReads database) {
        this.database = database;
    }

    /**
     * Records looks.
     *
     * @throws AuditUnavailable when they could not be recorded: then nothing may be shown
     */
    public void record(MunicipalityCode municipality, List<LookRecord> looks) {
        String[] rows = looks.stream().map(JSON::writeValueAsString).toArray(String[]::new);
        try {
            database.recording(
                    municipality,
                    sql ->
                            sql.sql("select audit.record(?, ?)")
                                    .param(municipality.value())
                                    .param(rows)
                                    .query(Long.class)
                                    .single());
        } catch (DataAccessException | TransactionException e) {
            throw new AuditUnavailable(e);
        }
    }
}
