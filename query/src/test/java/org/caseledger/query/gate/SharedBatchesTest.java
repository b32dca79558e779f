package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class SharedBatchesTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<List<String>> written = Collections.synchronizedList(new ArrayList<>());

    @Test
    void every_call_returns_after_its_rows_are_written_and_waiting_calls_share_a_batch()
            throws Exception {
        var firstWrites = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var batches =
                new SharedBatches(
                        rows -> {
                            firstWrites.countDown();
                            await(goOn);
                            written.add(rows);
                        },
                        LONG);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = readers.submit(() -> batches.write(List.of("first")));
            firstWrites.await();
            List<Future<?>> others = new ArrayList<>();
            IntStream.range(0, 20)
                    .forEach(i ->
                            others.add(readers.submit(() -> batches.write(List.of("row" + i)))));
            while (batches.waiting() < 20) {
                Thread.onSpinWait();
            }
            goOn.countDown();
            first.get();
            for (Future<?> other : others) {
                other.get();
            }
        }

        assertThat(written).hasSize(2);
        assertThat(written.getFirst()).containsExactly("first");
        assertThat(written.getLast()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void a_failure_is_told_to_every_call_of_the_batch_and_to_no_other() {
        var batches =
                new SharedBatches(
                        rows -> {
                            if (rows.contains("bad")) {
                                throw new IllegalStateException("no table");
                            }
                            written.add(rows);
                        },
                        LONG);

        assertThatThrownBy(() -> batches.write(List.of("bad")))
                .isInstanceOf(AuditUnavailable.class);
        batches.write(List.of("good"));

        assertThat(written).containsExactly(List.of("good"));
    }

    @Test
    void whoever_gets_no_turn_in_time_is_told_so_and_leaves_nothing_behind() throws Exception {
        var firstWrites = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var batches =
                new SharedBatches(
                        rows -> {
                            firstWrites.countDown();
                            await(goOn);
                            written.add(rows);
                        },
                        Duration.ofMillis(1));
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = readers.submit(() -> batches.write(List.of("first")));
            firstWrites.await();
            assertThatThrownBy(() -> batches.write(List.of("late")))
                    .isInstanceOf(AuditUnavailable.class);
            goOn.countDown();
            first.get();
        }

        assertThat(written).containsExactly(List.of("first"));
        assertThat(batches.waiting()).isZero();
    }

    @Test
    void whoever_is_interrupted_while_waiting_is_refused_and_stays_interrupted() throws Exception {
        var firstWrites = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var batches =
                new SharedBatches(
                        rows -> {
                            firstWrites.countDown();
                            await(goOn);
                        },
                        LONG);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = readers.submit(() -> batches.write(List.of("first")));
            firstWrites.await();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> batches.write(List.of("late")))
                    .isInstanceOf(AuditUnavailable.class);
            assertThat(Thread.interrupted()).isTrue();
            goOn.countDown();
            first.get();
        }

        assertThat(batches.waiting()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
