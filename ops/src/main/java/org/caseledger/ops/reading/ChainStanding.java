package org.caseledger.ops.reading;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.store.Break;
import org.caseledger.ops.store.Verification;
import org.caseledger.ops.store.Verify;
import org.caseledger.query.screens.ChainStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/** Recomputes the whole chain in the background, so that each page can say up to where it holds. */
public final class ChainStanding implements ChainStatus, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChainStanding.class);
    private static final int SECONDS_BETWEEN = 10;

    private final Verify verify;
    private final Clock clock;
    private final Map<String, Verified> latest = new ConcurrentHashMap<>();
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("chain").factory());

    public ChainStanding(DataSource everything, Clock clock) {
        this.verify = new Verify(everything);
        this.clock = clock;
        background.scheduleWithFixedDelay(this::recompute, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @Override
    public @Nullable Verified latest(MunicipalityCode municipality) {
        return latest.get(municipality.value());
    }

    /** Recomputes at once; pages show the outcome from then on. */
    public void recompute() {
        try {
            for (Verification.Checked checked : verify.run().municipalities()) {
                latest.put(
                        checked.municipality(),
                        new Verified(
                                checked.holdsUpTo(),
                                clock.instant(),
                                checked.firstBreak().map(Break::japanese).orElse(null)));
            }
        } catch (RuntimeException failed) {
            LOG.warn("the chain could not be recomputed: {}", failed.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
