package org.caseledger.ops.ledger;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.store.Break;
import org.caseledger.ops.store.Verification;
import org.caseledger.ops.store.Verify;
import org.caseledger.query.screens.ChainStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Keeps up with the chain in the background: everything at the start and every ten minutes, and new
 * events within a second, so that each page can say up to where the ledger holds.
 */
public final class ChainWatch implements ChainStatus, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChainWatch.class);
    private static final Duration ALL_ANEW = Duration.ofMinutes(10);

    private final Verify verify;
    private final Clock clock;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("chain").factory());
    private volatile @Nullable Finding latest;

    private record Finding(Verification verification, Instant at, Instant allAnewAt) {}

    /** Watches from now on. */
    public static ChainWatch over(DataSource everything, Clock clock) {
        var watch = new ChainWatch(everything, clock);
        watch.background.scheduleWithFixedDelay(watch::look, 0, 1, TimeUnit.SECONDS);
        return watch;
    }

    /**
     * @param everything connections that read all municipalities
     */
    ChainWatch(DataSource everything, Clock clock) {
        this.verify = new Verify(everything);
        this.clock = clock;
    }

    @Override
    public @Nullable Verified latest(MunicipalityCode municipality) {
        Finding finding = latest;
        if (finding == null) {
            return null;
        }
        Verification found = finding.verification();
        return found.of(municipality.value())
                .map(checked ->
                        new Verified(
                                checked.holdsUpTo(),
                                finding.at(),
                                checked.firstBreak()
                                        .or(found::elsewhere)
                                        .map(Break::japanese)
                                        .orElse(null)))
                .orElse(null);
    }

    /** Looks once: at everything when that is due, otherwise at what is new. */
    void look() {
        try {
            Instant now = clock.instant();
            Finding before = latest;
            if (before == null || !now.isBefore(before.allAnewAt().plus(ALL_ANEW))) {
                found(new Finding(verify.run(), now, now));
            } else {
                Verification after = verify.after(before.verification());
                if (after != before.verification()) {
                    found(new Finding(after, now, before.allAnewAt()));
                }
            }
        } catch (RuntimeException failed) {
            LOG.warn("the chain could not be recomputed: {}", failed.getClass().getSimpleName());
        }
    }

    private void found(Finding finding) {
        latest = finding;
        finding.verification()
                .firstBreak()
                .ifPresent(what -> LOG.error("the ledger does not hold: {}", what.english()));
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
