package org.caseledger.query.search;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.MunicipalityReads;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import javax.sql.DataSource;

/** Makes the keys of each municipality once the ledger has started, so that nobody waits for them. */
@Component
public class KeysAtStart {

    private final JdbcClient projector;
    private final MunicipalityReads reads;
    private final LedgerHistory history;
    private final SearchIndex index;

    public KeysAtStart(
            @Qualifier("projectorDataSource") DataSource projector,
            MunicipalityReads reads,
            LedgerHistory history,
            SearchIndex index) {
        this.projector = JdbcClient.create(projector);
        this.reads = reads;
        this.history = history;
        this.index = index;
    }

    /** Returns at once; the keys are made in the background. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        Thread.ofVirtual().name("search-keys").start(this::makeAll);
    }

    private void makeAll() {
        try {
            projector
                    .sql("select distinct municipality from ledger.batch")
                    .query(String.class)
                    .list()
                    .forEach(code -> make(new MunicipalityCode(code)));
        } catch (DataAccessException | TransactionException e) {
            // The first search makes them, and says so if it cannot.
        }
    }

    private void make(MunicipalityCode municipality) {
        reads.in(
                municipality,
                sql -> index.persons(sql, municipality, history.position(sql)).size());
    }
}
