package org.caseledger.events.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads and writes days in the Japanese era calendar (和暦), strictly: 令和8年4月1日 or R8.4.1, with 元 for
 * the first year. A day that the era did not have is refused, and never moved to another era.
 */
public final class EraDates {

    private record Era(String name, String letter, JapaneseEra era, int firstYear) {}

    private static final List<Era> ERAS =
            List.of(
                    new Era("令和", "R", JapaneseEra.REIWA, 2019),
                    new Era("平成", "H", JapaneseEra.HEISEI, 1989),
                    new Era("昭和", "S", JapaneseEra.SHOWA, 1926),
                    new Era("大正", "T", JapaneseEra.TAISHO, 1912),
                    new Era("明治", "M", JapaneseEra.MEIJI, 1868));

    private static final String YEAR = "(令和|平成|昭和|大正|明治|[RHSTMrhstm])(元|[1-9][0-9]?)";
    private static final Pattern IN_WORDS = Pattern.compile(YEAR + "年([1-9][0-9]?)月([1-9][0-9]?)日");
    private static final Pattern SHORT =
            Pattern.compile(YEAR + "([./-])(0?[1-9]|[1-9][0-9])\\3(0?[1-9]|[1-9][0-9])");

    private EraDates() {}

    /**
     * The day that is meant.
     *
     * @throws IllegalArgumentException with {@code date.form}, {@code date.era-no-such-day}, {@code
     *     date.era-other-era} or {@code date.era-too-early} (before Meiji 6) as its message
     */
    public static LocalDate read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var words = IN_WORDS.matcher(plain);
        if (words.matches()) {
            return day(words.toMatchResult(), 3, 4);
        }
        var numbers = SHORT.matcher(plain);
        if (numbers.matches()) {
            return day(numbers.toMatchResult(), 4, 5);
        }
        throw new IllegalArgumentException("date.form");
    }

    /** Whether the text begins as an era date does, so that its faults can be named as such. */
    public static boolean looksLikeOne(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Pattern.compile(YEAR + ".*", Pattern.DOTALL).matcher(plain).matches();
    }

    /** 令和8年4月1日; the first year is 元年. Days before Meiji 6 are written as years of the common era. */
    public static String write(LocalDate day) {
        return year(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 令和8年, 平成元年. */
    static String year(LocalDate day) {
        if (isTooEarly(day)) {
            return day.getYear() + "年";
        }
        var date = JapaneseDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return of(date.getEra()).name() + (year == 1 ? "元" : Integer.toString(year)) + "年";
    }

    /** R8.4.1. Days before Meiji 6 are written in the ISO form. */
    public static String writeShort(LocalDate day) {
        if (isTooEarly(day)) {
            return day.toString();
        }
        var date = JapaneseDate.from(day);
        return "%s%d.%d.%d"
                .formatted(
                        of(date.getEra()).letter(),
                        date.get(ChronoField.YEAR_OF_ERA),
                        day.getMonthValue(),
                        day.getDayOfMonth());
    }

    private static LocalDate day(MatchResult found, int month, int day) {
        return day(
                found.group(1),
                found.group(2),
                Integer.parseInt(found.group(month)),
                Integer.parseInt(found.group(day)));
    }

    /** The day of an era's year; the year is a number or 元. */
    static LocalDate day(String eraName, String yearText, int month, int day) {
        Era era = named(eraName);
        int year = yearText.equals("元") ? 1 : Integer.parseInt(yearText);
        LocalDate meant = existing(era.firstYear() + year - 1, month, day);
        if (isTooEarly(meant)) {
            throw new IllegalArgumentException("date.era-too-early");
        }
        if (!JapaneseDate.from(meant).getEra().equals(era.era())) {
            throw new IllegalArgumentException("date.era-other-era");
        }
        return meant;
    }

    /** The first day that a year of an era had, which for a first year is not the first of January. */
    static LocalDate firstDayOf(String eraName, String yearText) {
        Era era = named(eraName);
        int year = yearText.equals("元") ? 1 : Integer.parseInt(yearText);
        if (year > 1 || era.era() == JapaneseEra.MEIJI) {
            return day(eraName, yearText, 1, 1);
        }
        return LocalDate.from(JapaneseDate.of(era.era(), 1, 12, 31)).withDayOfYear(1);
    }

    private static LocalDate existing(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("date.era-no-such-day", impossible);
        }
    }

    private static boolean isTooEarly(LocalDate day) {
        return day.getYear() < 1873;
    }

    private static Era named(String nameOrLetter) {
        return ERAS.stream()
                .filter(era ->
                        era.name().equals(nameOrLetter)
                                || era.letter().equalsIgnoreCase(nameOrLetter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("date.form"));
    }

    private static Era of(JapaneseEra wanted) {
        return ERAS.stream()
                .filter(era -> era.era().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("date.form"));
    }
}
