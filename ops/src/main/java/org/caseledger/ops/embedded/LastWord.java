package org.caseledger.ops.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Ends the ledger when one of its servers has died. Nothing could be recorded without it, and the
 * next start brings both back as they were at the last commit; pretending to be up would help nobody.
 */
public final class LastWord implements Consumer<String> {

    /** What the process ends with, so that whoever supervises it starts it again. */
    public static final int EXIT_CODE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(LastWord.class);

    private final LedgerClusters clusters;
    private final AtomicBoolean said = new AtomicBoolean();

    public LastWord(LedgerClusters clusters) {
        this.clusters = clusters;
    }

    /** Says which server died, stops the other and ends the process without waiting for anything. */
    @Override
    public void accept(String server) {
        if (!said.compareAndSet(false, true)) {
            return;
        }
        LOG.error("データベース({})が止まったため、台帳を終了します。もう一度起動すると、記録済みのところから続きます。", server);
        LOG.error(
                "The embedded database \"{}\" has died, so the ledger ends. Start it again: it goes"
                        + " on from what was recorded.",
                server);
        try {
            clusters.close();
        } finally {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
