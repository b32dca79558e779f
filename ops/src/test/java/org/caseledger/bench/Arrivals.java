package org.caseledger.bench;

import org.axonframework.eventhandling.EventHandler;
import org.caseledger.events.value.LedgerEvent;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A view that does nothing but count, and lets somebody wait for the next event. */
final class Arrivals {

    private final Semaphore arrived = new Semaphore(0);

    @EventHandler
    void on(LedgerEvent event) {
        arrived.release();
    }

    /** Waits until so many more events have come. */
    void await(int events) {
        try {
            if (!arrived.tryAcquire(events, 2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("only " + arrived.availablePermits() + " came");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
