package org.caseledger.ops.deadlines;

import org.caseledger.events.value.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;

import javax.sql.DataSource;

/**
 * Who does the run of a day. The row of the day is there once; whoever works on it holds its lock,
 * which the database lets go of when that node dies; done is done.
 */
public final class DayClaims {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    /**
     * @param projector connections that write the views of all municipalities
     */
    public DayClaims(DataSource projector) {
        this.sql = JdbcClient.create(projector);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(projector));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Lets the work be done unless it is done, or another node is at it. */
    void ofDay(MunicipalityCode municipality, LocalDate day, Runnable work) {
        sql.sql(
                        "insert into views.deadline_run (municipality, day) values (?, ?)"
                                + " on conflict do nothing")
                .params(municipality.value(), day)
                .update();
        transaction.executeWithoutResult(_ -> {
            if (isOurs(municipality, day)) {
                work.run();
                done(municipality, day);
            }
        });
    }

    private boolean isOurs(MunicipalityCode municipality, LocalDate day) {
        return sql.sql(
                        "select day from views.deadline_run where municipality = ? and day = ?"
                                + " and done_at is null for update skip locked")
                .params(municipality.value(), day)
                .query(LocalDate.class)
                .optional()
                .isPresent();
    }

    private void done(MunicipalityCode municipality, LocalDate day) {
        sql.sql(
                        "update views.deadline_run set done_at = clock_timestamp()"
                                + " where municipality = ? and day = ?")
                .params(municipality.value(), day)
                .update();
    }
}
