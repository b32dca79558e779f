package org.caseledger.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Several writers that append for a while, one event after the other each. */
final class Writers {

    private Writers() {}

    /** Events per second, all writers together. */
    static double rate(int writers, Duration time, Consumer<Workload> append) {
        var count = new LongAdder();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                running.add(CompletableFuture.runAsync(() -> write(end, append, count), threads));
            }
            running.forEach(CompletableFuture::join);
        }
        return count.sum() / ((System.nanoTime() - start) / 1e9);
    }

    private static void write(long end, Consumer<Workload> append, LongAdder count) {
        var workload = new Workload();
        while (System.nanoTime() < end) {
            append.accept(workload);
            count.increment();
        }
    }
}
