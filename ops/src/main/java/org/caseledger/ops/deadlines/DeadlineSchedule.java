package org.caseledger.ops.deadlines;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks every minute whether the hour of the daily run has come. A ledger that was not running at
 * that hour makes up for it when it is up again.
 */
public final class DeadlineSchedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSchedule.class);

    private final Consumer<LocalDate> run;
    private final LocalTime hour;
    private final Clock clock;
    private LocalDate lastDone = LocalDate.MIN;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("deadlines").factory());

    /**
     * @param hour from when on the run of a day is done
     * @param clock in the time zone of the offices
     */
    public DeadlineSchedule(Consumer<LocalDate> run, LocalTime hour, Clock clock) {
        this.run = run;
        this.hour = hour;
        this.clock = clock;
    }

    /** Starts looking, the first time a minute from now. */
    public DeadlineSchedule started() {
        background.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
        return this;
    }

    /** Looks once. What failed is tried again at the next look. */
    void look() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (now.toLocalTime().isBefore(hour) || !now.toLocalDate().isAfter(lastDone)) {
            return;
        }
        try {
            run.accept(now.toLocalDate());
            lastDone = now.toLocalDate();
        } catch (RuntimeException failed) {
            LOG.warn("the deadlines were not run: {}", failed.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
