package org.caseledger.events.value;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/**
 * 国民の祝日に関する法律 as it stands since 2022: fixed days, the four on a Monday, the two equinoxes,
 * the day that follows one on a Sunday (3条2項), and the day between two (3条3項). Equinoxes by the
 * usual approximation, which agrees with the days announced for each year from 1980 to 2099; a day
 * that a later law moves for one year is not known here.
 */
final class PublicHolidays {

    private static final Set<MonthDay> FIXED =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(2, 11),
                    MonthDay.of(2, 23),
                    MonthDay.of(4, 29),
                    MonthDay.of(5, 3),
                    MonthDay.of(5, 4),
                    MonthDay.of(5, 5),
                    MonthDay.of(8, 11),
                    MonthDay.of(11, 3),
                    MonthDay.of(11, 23));

    /** Month, and which Monday of it. */
    private static final Map<Integer, Integer> MONDAYS = Map.of(1, 2, 7, 3, 9, 3, 10, 2);

    private static final double SPRING = 20.8431;
    private static final double AUTUMN = 23.2488;
    private static final double YEAR = 0.242194;

    private PublicHolidays() {}

    static boolean isOne(LocalDate day) {
        return isNamed(day) || followsASunday(day) || liesBetweenTwo(day);
    }

    private static boolean isNamed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || isItsMonday(day) || isEquinox(day);
    }

    private static boolean isItsMonday(LocalDate day) {
        Integer which = MONDAYS.get(day.getMonthValue());
        return which != null
                && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(which, MONDAY)));
    }

    private static boolean isEquinox(LocalDate day) {
        double base = day.getMonthValue() == 3 ? SPRING : AUTUMN;
        int years = day.getYear() - 1980;
        boolean month = day.getMonthValue() == 3 || day.getMonthValue() == 9;
        return month
                && day.getDayOfMonth() == (int) (base + YEAR * years) - Math.floorDiv(years, 4);
    }

    /** The first day after a holiday on a Sunday that is none itself. */
    private static boolean followsASunday(LocalDate day) {
        if (isNamed(day)) {
            return false;
        }
        LocalDate before = day.minusDays(1);
        while (isNamed(before)) {
            if (before.getDayOfWeek() == SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    private static boolean liesBetweenTwo(LocalDate day) {
        return !isNamed(day) && isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
    }
}
