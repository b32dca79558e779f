package org.caseledger.events.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads and writes what is known of a date (rule X-07): a day, a month (平成10年5月, H10.5, 1998-05), a
 * year (平成10年, H10, 1998年) or roughly a year (H10頃). 頃 goes with a year only.
 */
public final class PartialDates {

    private static final String ERA_YEAR = "(令和|平成|昭和|大正|明治|[RHSTMrhstm])(元|[1-9][0-9]?)";
    private static final Pattern ERA_MONTH =
            Pattern.compile(ERA_YEAR + "(?:年(1[0-2]|[1-9])月|[./-](1[0-2]|0?[1-9]))");
    private static final Pattern ERA_ONLY = Pattern.compile(ERA_YEAR + "年?");
    private static final Pattern COMMON_MONTH =
            Pattern.compile("([12][0-9]{3})(?:年(1[0-2]|[1-9])月|[./-](1[0-2]|0?[1-9]))");
    private static final Pattern COMMON_ONLY = Pattern.compile("([12][0-9]{3})年?");
    private static final Pattern ABOUT = Pattern.compile("(.+?)(?:頃|ころ|ごろ)");

    private PartialDates() {}

    /** What is known; an {@link IllegalArgumentException} with the reason as its key when unreadable. */
    public static Occurred read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var about = ABOUT.matcher(plain);
        if (about.matches()) {
            return about(about.group(1));
        }
        var eraMonth = ERA_MONTH.matcher(plain);
        if (eraMonth.matches()) {
            return month(eraMonth.toMatchResult());
        }
        var month = COMMON_MONTH.matcher(plain);
        if (month.matches()) {
            int number = Integer.parseInt(either(month.toMatchResult(), 2, 3));
            LocalDate first = LocalDate.of(Integer.parseInt(month.group(1)), number, 1);
            return new Occurred(first, Occurred.Precision.MONTH);
        }
        if (ERA_ONLY.matcher(plain).matches() || COMMON_ONLY.matcher(plain).matches()) {
            return new Occurred(year(plain), Occurred.Precision.YEAR);
        }
        return Occurred.onDay(day(plain));
    }

    /** 令和8年4月1日, 令和8年4月, 令和8年, 令和8年頃: as much as is known and no more. */
    public static String write(Occurred occurred) {
        LocalDate on = occurred.on();
        return switch (occurred.precision()) {
            case DAY -> EraDates.write(on);
            case MONTH -> EraDates.year(on.plusMonths(1).minusDays(1)) + on.getMonthValue() + "月";
            case YEAR -> EraDates.year(on.withMonth(12).withDayOfMonth(31));
            case ABOUT -> EraDates.year(on.withMonth(12).withDayOfMonth(31)) + "頃";
        };
    }

    private static Occurred about(String year) {
        if (!ERA_ONLY.matcher(year).matches() && !COMMON_ONLY.matcher(year).matches()) {
            throw new IllegalArgumentException("date.about-needs-year");
        }
        return new Occurred(year(year), Occurred.Precision.ABOUT);
    }

    private static LocalDate year(String text) {
        var era = ERA_ONLY.matcher(text);
        if (era.matches()) {
            return EraDates.firstDayOf(era.group(1), era.group(2));
        }
        return LocalDate.of(Integer.parseInt(text.replace("年", "")), 1, 1);
    }

    /** A month in which an era began or ended belongs to both. */
    private static Occurred month(MatchResult found) {
        int month = Integer.parseInt(either(found, 3, 4));
        LocalDate first;
        try {
            first = EraDates.day(found.group(1), found.group(2), month, 1);
        } catch (IllegalArgumentException startedLater) {
            first = EraDates.day(found.group(1), found.group(2), month, 28).withDayOfMonth(1);
        }
        return new Occurred(first, Occurred.Precision.MONTH);
    }

    private static LocalDate day(String plain) {
        var slashes = Pattern.compile("([12][0-9]{3})[/年.-]([0-9]{1,2})[/月.-]([0-9]{1,2})日?");
        var found = slashes.matcher(plain);
        if (!found.matches()) {
            return WrittenDates.read(plain);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("date.form", impossible);
        }
    }

    private static String either(MatchResult found, int one, int other) {
        String first = found.group(one);
        return first == null ? found.group(other) : first;
    }
}
