package org.caseledger.events.value;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days on which municipal offices are open: neither Saturday nor Sunday, no public holiday, and
 * not from 29 December to 3 January (地方自治法4条の2).
 */
public final class WorkingDays {

    private static final MonthDay LAST_DAYS = MonthDay.of(12, 29);
    private static final MonthDay FIRST_DAYS = MonthDay.of(1, 3);

    private WorkingDays() {}

    public static boolean isOne(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return day.getDayOfWeek() != SATURDAY
                && day.getDayOfWeek() != SUNDAY
                && date.isBefore(LAST_DAYS)
                && date.isAfter(FIRST_DAYS)
                && !PublicHolidays.isOne(day);
    }

    /** The n-th working day after a day, which itself does not count. */
    public static LocalDate after(LocalDate day, int number) {
        LocalDate reached = day;
        for (int left = number; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isOne(reached) ? 1 : 0;
        }
        return reached;
    }
}
