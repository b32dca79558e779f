package org.caseledger.ops.store;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Follows the ledger: hands out what is there and waits for the bell when there is nothing more.
 */
final class LedgerTail implements BlockingStream<TrackedEventMessage<?>> {

    private final LedgerPages pages;
    private final LedgerBell bell;
    private final Semaphore rung = new Semaphore(1);
    private final Runnable wake = this::wake;
    private volatile @Nullable Runnable callback;

    LedgerTail(LedgerPages pages, LedgerBell bell) {
        this.pages = pages;
        this.bell = bell;
        bell.add(wake);
    }

    private void wake() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
        Runnable ring = callback;
        if (ring != null) {
            ring.run();
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return pages.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (pages.peek().isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0 || !rung.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        Optional<TrackedEventMessage<?>> next = pages.next();
        while (next.isEmpty()) {
            rung.acquire();
            next = pages.next();
        }
        return next.get();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public void close() {
        bell.remove(wake);
    }
}
