package org.caseledger.query.gate;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Whoever has the turn writes for all who wait; each call returns when its rows are written. */
final class SharedBatches {

    private static final class Waiting {
        final List<String> rows;
        boolean written;
        @Nullable RuntimeException failure;

        Waiting(List<String> rows) {
            this.rows = rows;
        }
    }

    private final Consumer<List<String>> writing;
    private final Duration patience;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    SharedBatches(Consumer<List<String>> writing, Duration patience) {
        this.writing = writing;
        this.patience = patience;
    }

    /**
     * @throws AuditUnavailable when writing failed, or the turn did not come in time; rows may have
     *     been written all the same, which errs on the safe side
     */
    void write(List<String> rows) {
        var mine = new Waiting(rows);
        queue.add(mine);
        awaitTurn(mine);
        try {
            if (!mine.written && mine.failure == null) {
                writeForAll();
            }
            if (mine.failure != null) {
                throw new AuditUnavailable(mine.failure);
            }
        } finally {
            turn.unlock();
        }
    }

    /** How many calls wait for a turn. */
    int waiting() {
        return queue.size();
    }

    private void awaitTurn(Waiting mine) {
        boolean given = false;
        try {
            given = turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!given) {
            queue.remove(mine);
            throw new AuditUnavailable(new TimeoutException("no turn to record the look"));
        }
    }

    /** All who wait at this moment, the caller among them. */
    private void writeForAll() {
        List<Waiting> batch = new ArrayList<>();
        Waiting next = queue.poll();
        while (next != null) {
            batch.add(next);
            next = queue.poll();
        }
        try {
            writing.accept(batch.stream().flatMap(each -> each.rows.stream()).toList());
            batch.forEach(each -> each.written = true);
        } catch (RuntimeException failure) {
            batch.forEach(each -> each.failure = failure);
        }
    }
}
