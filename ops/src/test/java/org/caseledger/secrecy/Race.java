package org.caseledger.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Eight readers look again and again while one act is recorded. A look that began after the act was
 * recorded must not see what the act closed; each reader goes on until it has made such a look.
 */
final class Race {

    static final int READERS = 8;

    private final BooleanSupplier sees;
    private final Runnable closing;

    Race(BooleanSupplier sees, Runnable closing) {
        this.sees = sees;
        this.closing = closing;
    }

    /** How many looks saw it that began before the act was recorded, and how many after. */
    record Seen(int before, int after) {

        Seen and(Seen other) {
            return new Seen(before + other.before, after + other.after);
        }
    }

    Seen run() throws InterruptedException, ExecutionException {
        var recorded = new AtomicBoolean();
        var start = new CountDownLatch(1);
        List<Future<Seen>> looks = new ArrayList<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (int reader = 0; reader < READERS; reader++) {
                looks.add(readers.submit(() -> lookingOn(recorded, start)));
            }
            start.countDown();
            closing.run();
            recorded.set(true);
        }
        Seen all = new Seen(0, 0);
        for (Future<Seen> look : looks) {
            all = all.and(look.get());
        }
        return all;
    }

    private Seen lookingOn(AtomicBoolean recorded, CountDownLatch start)
            throws InterruptedException {
        start.await();
        int before = 0;
        while (true) {
            boolean after = recorded.get();
            boolean saw = sees.getAsBoolean();
            if (after) {
                return new Seen(before, saw ? 1 : 0);
            }
            before += saw ? 1 : 0;
        }
    }
}
