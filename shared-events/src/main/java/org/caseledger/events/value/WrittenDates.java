package org.caseledger.events.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a day as people and programs write it: 2026-04-01, 令和8年4月1日 or R8.4.1. */
public final class WrittenDates {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private WrittenDates() {}

    /** The day; an {@link IllegalArgumentException} with the reason as its key when there is none. */
    public static LocalDate read(String text) {
        if (EraDates.looksLikeOne(text)) {
            return EraDates.read(text);
        }
        if (!ISO.matcher(text).matches()) {
            throw new IllegalArgumentException("date.form");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("date.form", impossible);
        }
    }
}
