package org.caseledger.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.supportcase.RecordMonitoring;
import org.caseledger.ops.store.LedgerClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class StoryStepsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-04-04", "2026-05-06", "2028-02-29", "2026-11-22"})
    void on_whatever_day_the_first_start_is_the_stories_lie_before_it(String start) {
        LocalDate today = LocalDate.parse(start);

        List<Step> steps = DemonstrationStories.steps(new StoryDays(today));

        assertThat(steps.stream().map(Step::at).toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(at -> assertThat(day(at)).isBefore(today.minusDays(3)))
                .allSatisfy(StoryStepsTest::isInOfficeHours);
    }

    @Test
    void every_act_has_a_key_of_its_own_that_does_not_depend_on_the_day() {
        List<Step> steps = DemonstrationStories.steps(new StoryDays(LocalDate.of(2026, 5, 6)));
        List<Step> later = DemonstrationStories.steps(new StoryDays(LocalDate.of(2026, 5, 9)));

        assertThat(steps.stream().map(Step::key).toList())
                .doesNotHaveDuplicates()
                .isEqualTo(later.stream().map(Step::key).toList());
    }

    @Test
    void the_latest_monitoring_lets_the_next_one_be_overdue() {
        LocalDate today = LocalDate.of(2026, 11, 20);

        var due =
                DemonstrationStories.steps(new StoryDays(today)).stream()
                        .map(Step::command)
                        .filter(RecordMonitoring.class::isInstance)
                        .map(monitoring -> ((RecordMonitoring) monitoring).nextReviewOn())
                        .toList();

        assertThat(due.getLast()).isBetween(today.minusDays(10), today.minusDays(1));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LedgerClock.JAPAN);
    }

    private static void isInOfficeHours(Instant at) {
        assertThat(day(at).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(LocalTime.ofInstant(at, LedgerClock.JAPAN))
                .isBetween(LocalTime.of(8, 30), LocalTime.of(19, 0));
    }
}
