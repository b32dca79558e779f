package org.caseledger.ops.demo;

import org.caseledger.ops.store.LedgerClock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The days of the stories, counted back in working days from the day of the first start, so that
 * the stories always end shortly before it and nobody works on a Sunday.
 */
record StoryDays(LocalDate today) {

    /** The day that is so many working days ago. */
    LocalDate ago(int workingDays) {
        LocalDate day = today;
        for (int left = workingDays; left > 0; left--) {
            day = day.minusDays(1);
            while (isWeekend(day)) {
                day = day.minusDays(1);
            }
        }
        return day;
    }

    /** A moment of that day, {@code 09:30} in Japan for example. */
    Instant ago(int workingDays, String time) {
        return ago(workingDays).atTime(LocalTime.parse(time)).atZone(LedgerClock.JAPAN).toInstant();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
