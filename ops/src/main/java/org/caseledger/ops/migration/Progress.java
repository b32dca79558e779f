package org.caseledger.ops.migration;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param done acts recorded
 * @param took time since the run began or went on
 */
record Progress(State state, int done, int total, Duration took) {

    /** Where a run stands. */
    enum State {
        /** 移行中. */
        RUNNING,
        /** 完了. */
        COMPLETE,
        /** 途中: the same file, sent again, goes on from here. */
        INCOMPLETE
    }

    int percent() {
        return total == 0 ? 100 : (int) (100L * done / total);
    }

    /** What is left at the pace so far; zero before there is a pace. */
    long secondsLeft() {
        return done == 0 ? 0 : took.toMillis() * (total - done) / done / 1000;
    }
}
