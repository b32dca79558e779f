package org.caseledger.query.search;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets answers leave at whole steps of time, so that work for what stays hidden does not show. */
@Component
public class EvenPace {

    private static final Duration STEP = Duration.ofMillis(100);

    private final long step;

    public EvenPace() {
        this(STEP);
    }

    EvenPace(Duration step) {
        this.step = step.toNanos();
    }

    /** The moment at which the work began. */
    long begin() {
        return System.nanoTime();
    }

    /** Returns at the next whole step after that moment. */
    void hold(long begun) {
        if (step == 0) {
            return;
        }
        long until = begun + ((System.nanoTime() - begun) / step + 1) * step;
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
