package org.caseledger.events.profile;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the value of a setting is written and read: days as a whole number, spans as ISO periods,
 * choices by their names, several of them with commas between, none of them as {@code NONE}.
 *
 * @param expected what to write, in words for the sentence that refuses something else
 */
public record SettingForm<T>(Class<?> type, String expected, Function<String, T> read) {

    /** What stands for an empty choice, and for a text or date nobody has set. */
    public static final String NONE = "NONE";

    static final SettingForm<Integer> DAYS = whole(0, 3650);
    static final SettingForm<Integer> COUNT = whole(0, 20_000_000);
    static final SettingForm<Integer> DAY_OF_MONTH = whole(1, 31);
    static final SettingForm<Boolean> SWITCH =
            new SettingForm<>(Boolean.class, "true / false", SettingForm::yesOrNo);
    static final SettingForm<Period> PERIOD =
            new SettingForm<>(Period.class, "P3M, P1Y", SettingForm::span);
    static final SettingForm<String> TEXT =
            new SettingForm<>(String.class, "1–200", SettingForm::line);
    static final SettingForm<String> DAY =
            new SettingForm<>(LocalDate.class, "2026-04-01", SettingForm::dayOrNone);

    /** Whether this is a value in this form. */
    public boolean fits(String value) {
        try {
            return read.apply(value) != null;
        } catch (RuntimeException _) {
            return false;
        }
    }

    static <E extends Enum<E>> SettingForm<E> oneOf(Class<E> type) {
        return new SettingForm<>(type, names(type, " / "), value -> Enum.valueOf(type, value));
    }

    static <E extends Enum<E>> SettingForm<Set<E>> someOf(Class<E> type) {
        return new SettingForm<>(
                type, names(type, ",") + " / " + NONE, value -> several(type, value));
    }

    private static SettingForm<Integer> whole(int least, int most) {
        return new SettingForm<>(
                Integer.class, least + "–" + most, value -> between(least, most, value));
    }

    private static int between(int least, int most, String value) {
        int number = Integer.parseInt(value);
        if (number < least || number > most || !Integer.toString(number).equals(value)) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }

    private static boolean yesOrNo(String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true");
        }
        throw new IllegalArgumentException("neither true nor false");
    }

    private static Period span(String value) {
        Period period = Period.parse(value);
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("no time at all");
        }
        return period;
    }

    private static String line(String value) {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("not a short text");
        }
        return value;
    }

    private static String dayOrNone(String value) {
        return value.equals(NONE) ? value : LocalDate.parse(value).toString();
    }

    private static <E extends Enum<E>> Set<E> several(Class<E> type, String value) {
        EnumSet<E> chosen = EnumSet.noneOf(type);
        if (!value.equals(NONE)) {
            for (String name : value.split(",", -1)) {
                chosen.add(Enum.valueOf(type, name));
            }
        }
        return Set.copyOf(chosen);
    }

    private static <E extends Enum<E>> String names(Class<E> type, String between) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(between));
    }
}
