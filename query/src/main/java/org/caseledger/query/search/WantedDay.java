package org.caseledger.query.search;

import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Occurred.Precision;
import org.caseledger.events.value.PartialDates;
import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as far as somebody knows it: a day, a month, a year, or the day of a year unknown. */
sealed interface WantedDay {

    /** As far as the less exact of the two tells, they are the same. */
    boolean isMetBy(Occurred known);

    /** Known from the year on. */
    record FromYear(Occurred wanted) implements WantedDay {

        @Override
        public boolean isMetBy(Occurred known) {
            LocalDate one = wanted.on();
            LocalDate other = known.on();
            if (one.getYear() != other.getYear()) {
                return false;
            }
            boolean months = tellsMonth(wanted) && tellsMonth(known);
            boolean days =
                    wanted.precision() == Precision.DAY && known.precision() == Precision.DAY;
            return (!months || one.getMonth() == other.getMonth()) && (!days || one.equals(other));
        }

        private static boolean tellsMonth(Occurred occurred) {
            return occurred.precision() == Precision.DAY || occurred.precision() == Precision.MONTH;
        }
    }

    /** 4月1日, of whatever year. */
    record OfAnyYear(MonthDay wanted) implements WantedDay {

        @Override
        public boolean isMetBy(Occurred known) {
            return known.precision() == Precision.DAY && MonthDay.from(known.on()).equals(wanted);
        }
    }

    Pattern MONTH_AND_DAY = Pattern.compile("(1[0-2]|0?[1-9])月(3[01]|[12][0-9]|0?[1-9])日");
    Pattern EIGHT_DIGITS = Pattern.compile("([12][0-9]{3})([01][0-9])([0-3][0-9])");

    /** The day that words may mean, in the Japanese or the common calendar. */
    static Optional<WantedDay> in(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
        var yearless = MONTH_AND_DAY.matcher(plain);
        if (yearless.matches()) {
            int month = Integer.parseInt(yearless.group(1));
            int day = Integer.parseInt(yearless.group(2));
            return day <= Month.of(month).maxLength()
                    ? Optional.of(new OfAnyYear(MonthDay.of(month, day)))
                    : Optional.empty();
        }
        Occurred read = read(EIGHT_DIGITS.matcher(plain).replaceFirst("$1-$2-$3"));
        return Optional.ofNullable(read).map(FromYear::new);
    }

    /** As recorded of a person, in whatever form; null when no day can be read. */
    static @Nullable Occurred read(String words) {
        try {
            return PartialDates.read(words);
        } catch (IllegalArgumentException | DateTimeException noDay) {
            return null;
        }
    }
}
