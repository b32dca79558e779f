package org.caseledger.ops.attachments;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Removes, every hour, bytes that no event came to name within a day. The database itself decides
 * which those are, so that several nodes may do this at once.
 */
public final class ScanSweep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScanSweep.class);

    private final JdbcClient app;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("scan-sweep").factory());

    /**
     * @param app connections whose role is {@code caseledger_app}
     */
    public ScanSweep(DataSource app) {
        this.app = JdbcClient.create(app);
    }

    /** Sweeps from now on. */
    public static ScanSweep every(long hours, DataSource app) {
        var sweep = new ScanSweep(app);
        sweep.background.scheduleWithFixedDelay(sweep::quietly, 1, hours * 60, TimeUnit.MINUTES);
        return sweep;
    }

    /** Sweeps once; answers how many went. */
    public long sweep() {
        return app.sql("select ledger.sweep_scans()").query(Long.class).single();
    }

    private void quietly() {
        try {
            long swept = sweep();
            if (swept > 0) {
                LOG.info("{} scans that no event names were removed", swept);
            }
        } catch (DataAccessException failed) {
            LOG.warn("scans could not be swept: {}", failed.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
