package org.caseledger.events.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a day as people and programs write it: 2026-04-01, 2026/4/1, 2026年4月1日, 令和8年4月1日 or R8.4.1,
 * in half or full width.
 */
public final class WrittenDates {

    private static final Pattern WESTERN =
            Pattern.compile(
                    "([0-9]{4})(?:-([0-9]{2})-([0-9]{2})|/([0-9]{1,2})/([0-9]{1,2})"
                            + "|年([0-9]{1,2})月([0-9]{1,2})日)");

    private WrittenDates() {}

    /** The day; an {@link IllegalArgumentException} with the reason as its key when there is none. */
    public static LocalDate read(String text) {
        if (EraDates.looksLikeOne(text)) {
            return EraDates.read(text);
        }
        Matcher western = WESTERN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (!western.matches()) {
            throw new IllegalArgumentException("date.form");
        }
        int[] parts =
                IntStream.rangeClosed(1, western.groupCount())
                        .mapToObj(western::group)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::parseInt)
                        .toArray();
        try {
            return LocalDate.of(parts[0], parts[1], parts[2]);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("date.form", impossible);
        }
    }
}
