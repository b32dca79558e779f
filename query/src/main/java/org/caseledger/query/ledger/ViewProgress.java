package org.caseledger.query.ledger;

import org.axonframework.messaging.MetaData;
import org.caseledger.events.value.MunicipalityCode;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

/** How far each view is, by municipality, so that a reader can wait for what they just wrote. */
@Component
public class ViewProgress {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final MunicipalityReads database;
    private final JdbcClient projector;

    public ViewProgress(
            MunicipalityReads database, @Qualifier("projectorDataSource") DataSource projector) {
        this.database = database;
        this.projector = JdbcClient.create(projector);
    }

    /** Notes, within the transaction of the view's batch, that an event has been handled. */
    public void reached(View view, MetaData event) {
        projector
                .sql(
                        "insert into views.progress (municipality, view, position)"
                                + " values (?, ?, ?) on conflict (municipality, view)"
                                + " do update set position = excluded.position")
                .params(municipality(event), view.name(), position(event))
                .update();
    }

    public void forget(View view) {
        projector.sql("delete from views.progress where view = ?").param(view.name()).update();
    }

    /**
     * Returns when the view holds the position, after two seconds at most.
     *
     * @throws NotYetThere when it does not
     */
    public void await(MunicipalityCode municipality, View view, long position) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (at(municipality, view) < position) {
            if (System.nanoTime() > end) {
                throw new NotYetThere();
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private long at(MunicipalityCode municipality, View view) {
        Long reached =
                database.in(
                        municipality,
                        sql ->
                                sql.sql(
                                                "select coalesce(max(position), 0) from"
                                                        + " views.progress where view = ?")
                                        .param(view.name())
                                        .query((row, _) -> row.getLong(1))
                                        .single());
        return Objects.requireNonNull(reached);
    }

    public static String municipality(MetaData event) {
        return text(event, "municipality");
    }

    public static long position(MetaData event) {
        return Long.parseLong(text(event, "position"));
    }

    private static String text(MetaData event, String key) {
        return Objects.requireNonNull(event.get(key), key).toString();
    }
}
