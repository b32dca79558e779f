package org.caseledger.events.value;

import java.time.LocalDate;

/**
 * When something happened, as far as anybody knows (rules ). {@code on} is the day, or the
 * first day of the month or year when only that is known; when it was recorded is kept elsewhere.
 */
public record Occurred(LocalDate on, Precision precision) {

    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        ABOUT
    }

    public static Occurred onDay(LocalDate day) {
        return new Occurred(day, Precision.DAY);
    }
}
