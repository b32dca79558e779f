package org.caseledger.ops.ledger;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.store.Break;
import org.caseledger.ops.store.LookChain;
import org.caseledger.ops.store.SearchChain;
import org.caseledger.query.gate.DecisionsAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Keeps up with the record of looks: its chain every ten minutes, from where it was found to hold
 * before, so that a cut of its end is seen; and once a day whether the last decisions would come
 * out the same. The heads it writes into the log stand outside the database.
 */
public final class LookWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LookWatch.class);
    private static final int MINUTES = 10;
    private static final int DECIDED_AGAIN = 10_000;

    private final LookChain chain;
    private final SearchChain searches;
    private final DecisionsAgain decisions;
    private final Clock clock;
    private final Map<String, LookChain.Head> heads = new HashMap<>();
    private final Map<String, LookChain.Head> searchHeads = new HashMap<>();
    private LocalDate decidedOn = LocalDate.MIN;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("looks").factory());

    LookWatch(DataSource everything, DecisionsAgain decisions, Clock clock) {
        this.chain = new LookChain(everything);
        this.searches = new SearchChain(everything);
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Watches from now on. */
    public static LookWatch over(DataSource everything, DecisionsAgain decisions, Clock clock) {
        var watch = new LookWatch(everything, decisions, clock);
        watch.background.scheduleWithFixedDelay(watch::look, 1, MINUTES, TimeUnit.MINUTES);
        return watch;
    }

    /** Looks once; what fails is tried again the next time. */
    public void look() {
        try {
            chain.after(List.copyOf(heads.values())).forEach(each -> told("looks", heads, each));
            searches.after(List.copyOf(searchHeads.values()))
                    .forEach(each -> told("searches", searchHeads, each));
            LocalDate today = LocalDate.now(clock);
            if (!today.equals(decidedOn)) {
                heads.keySet().forEach(this::decidesAgain);
                decidedOn = today;
            }
        } catch (RuntimeException failed) {
            LOG.warn("looks could not be verified: {}", failed.getClass().getSimpleName());
        }
    }

    private static void told(
            String what, Map<String, LookChain.Head> heads, LookChain.Checked checked) {
        String town = checked.end().municipality();
        LookChain.Head before = heads.put(town, checked.end());
        if (before == null || before.number() != checked.end().number()) {
            LOG.info("the record of {} holds up to {}", what, checked.end().text());
        }
        checked.firstBreak()
                .map(Break::english)
                .ifPresent(wrong -> LOG.error("the record of {} does not hold: {}", what, wrong));
    }

    private void decidesAgain(String municipality) {
        var result = decisions.ofLast(DECIDED_AGAIN, new MunicipalityCode(municipality));
        if (result.differing().isEmpty()) {
            LOG.info(
                    "{} decisions of {} looks came out the same; {} about values not kept, {} looks"
                            + " of another policy",
                    result.decisions(),
                    result.looks(),
                    result.labelsNotKept(),
                    result.otherPolicy());
        } else {
            LOG.error("looks that would be decided otherwise: {}", result.differing());
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
