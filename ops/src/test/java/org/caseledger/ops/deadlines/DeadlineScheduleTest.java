package org.caseledger.ops.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.ops.store.LedgerClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

class DeadlineScheduleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    private final SetClock clock = new SetClock();
    private final List<LocalDate> runs = new ArrayList<>();
    private boolean failing;
    private final DeadlineSchedule schedule =
            new DeadlineSchedule(this::run, LocalTime.of(6, 0), clock);

    @AfterEach
    void close() {
        schedule.close();
    }

    private void run(LocalDate day) {
        if (failing) {
            throw new IllegalStateException("no database");
        }
        runs.add(day);
    }

    @Test
    void the_day_is_run_from_its_hour_on_and_once() {
        lookAt(DAY, "05:59");
        assertThat(runs).isEmpty();

        lookAt(DAY, "06:00");
        lookAt(DAY, "06:01");
        lookAt(DAY, "23:59");
        lookAt(DAY.plusDays(1), "00:01");
        assertThat(runs).containsExactly(DAY);

        lookAt(DAY.plusDays(1), "06:00");
        assertThat(runs).containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void a_ledger_that_was_down_at_the_hour_makes_up_for_it() {
        lookAt(DAY, "14:30");

        assertThat(runs).containsExactly(DAY);
    }

    @Test
    void what_failed_is_tried_again() {
        failing = true;
        lookAt(DAY, "06:00");
        failing = false;
        lookAt(DAY, "06:01");

        assertThat(runs).containsExactly(DAY);
    }

    private void lookAt(LocalDate day, String time) {
        clock.now = day.atTime(LocalTime.parse(time)).atZone(LedgerClock.JAPAN).toInstant();
        schedule.look();
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return LedgerClock.JAPAN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
