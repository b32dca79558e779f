package org.caseledger.query.misuse;

import org.caseledger.query.gate.RecordedLook;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;

/** Days with looks at night or on days off, when nobody sees who sits at the desk. */
final class OutOfHours implements Pattern {

    @Override
    public List<Listed> in(Month month) {
        return month.openers().stream()
                .flatMap(reader ->
                        month
                                .listed(
                                        Kind.OUT_OF_HOURS,
                                        reader.staff(),
                                        null,
                                        days(reader.only(OutOfHours::isOutOfHours).looks()))
                                .stream())
                .toList();
    }

    /** One long evening is one day, however much was read. */
    private static int days(List<RecordedLook> looks) {
        return (int) looks.stream().map(seen -> seen.inTown().toLocalDate()).distinct().count();
    }

    private static boolean isOutOfHours(RecordedLook seen) {
        ZonedDateTime at = seen.inTown();
        return at.getHour() >= 21
                || at.getHour() < 6
                || at.getDayOfWeek() == DayOfWeek.SATURDAY
                || at.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
