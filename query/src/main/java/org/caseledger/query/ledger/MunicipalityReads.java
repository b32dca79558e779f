package org.caseledger.query.ledger;

import org.caseledger.events.value.MunicipalityCode;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * The only way queries reach the database: in one snapshot, under a role that can change nothing, and
 * bound to one municipality, so that the rules of the tables themselves hide every other.
 */
@Component
public class MunicipalityReads {

    private static final String READER = "caseledger_reader";
    private static final String APPLICATION = "caseledger_app";

    /** Both end with the transaction, so that a pooled connection carries neither over. */
    private static final String BINDING =
            """
            select set_config('role', ?, true) || set_config('caseledger.municipality', ?, true)
            """;

    private final JdbcClient sql;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate writing;

    public MunicipalityReads(@Qualifier("appDataSource") DataSource app) {
        this.sql = JdbcClient.create(app);
        var transactions = new JdbcTransactionManager(app);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Reads in one snapshot of this municipality. */
    public <T> T in(MunicipalityCode municipality, Function<JdbcClient, T> reading) {
        return bound(snapshot, READER, municipality, reading);
    }

    /** Calls a function of the database that records something; committed when this returns. */
    public <T> T recording(MunicipalityCode municipality, Function<JdbcClient, T> call) {
        return bound(writing, APPLICATION, municipality, call);
    }

    /** The same, giving up when the database does not let it through in time. */
    public <T> T recordingWithin(
            Duration patience, MunicipalityCode municipality, Function<JdbcClient, T> call) {
        return recording(
                municipality,
                sql -> {
                    sql.sql(
                                    "select set_config('lock_timeout', ?, true),"
                                            + " set_config('statement_timeout', ?, true)")
                            .params(millis(patience), millis(patience))
                            .query()
                            .singleRow();
                    return call.apply(sql);
                });
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }

    private <T> T bound(
            TransactionTemplate transaction,
            String role,
            MunicipalityCode municipality,
            Function<JdbcClient, T> work) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    sql.sql(BINDING)
                            .param(role)
                            .param(municipality.value())
                            .query(String.class)
                            .single();
                    return work.apply(sql);
                }));
    }
}
