package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.value.WrittenDates;
import org.caseledger.query.ledger.BadQuestion;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/**
 * Which deadlines are asked for.
 *
 * @param kinds only these kinds; none means all
 * @param until only what is due by then; null means all
 * @param mine only what is for the reader, their post or their agency to do
 * @param after where the page starts
 */
record Asked(
        Set<DeadlineKind> kinds,
        @Nullable LocalDate until,
        boolean mine,
        Cursor after,
        long minPosition) {

    /** What one group of the work at hand asks for, from its start. */
    static Asked of(WorkGroup group, boolean mine, LocalDate today) {
        return new Asked(group.kinds(), group.until(today), mine, Cursor.START, 0);
    }

    /** The same question, narrowed to a group where one is named. */
    Asked within(@Nullable WorkGroup group, LocalDate today) {
        if (group == null) {
            return this;
        }
        return new Asked(group.kinds(), group.until(today), mine, after, minPosition);
    }

    /** What a reader wrote, before it is understood. */
    record Question(
            @Nullable String kind,
            @Nullable String until,
            boolean mine,
            @Nullable String cursor,
            long minPosition) {

        /** A {@link BadQuestion} names the part that cannot be understood. */
        Asked understood() {
            return new Asked(
                    isGiven(kind) ? Set.of(kindOf(kind)) : Set.of(),
                    isGiven(until) ? day(until) : null,
                    mine,
                    isGiven(cursor) ? Cursor.read(cursor) : Cursor.START,
                    minPosition);
        }

        private static boolean isGiven(@Nullable String text) {
            return text != null && !text.isBlank();
        }

        private static DeadlineKind kindOf(@Nullable String text) {
            try {
                return DeadlineKind.valueOf(String.valueOf(text));
            } catch (IllegalArgumentException unknown) {
                throw new BadQuestion("kind");
            }
        }

        private static LocalDate day(@Nullable String text) {
            try {
                return storable(WrittenDates.read(String.valueOf(text)));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new BadQuestion("until");
            }
        }
    }

    /** Where a page starts: after this row. */
    record Cursor(LocalDate dueOn, UUID deadlineId) {

        static final Cursor START = new Cursor(LocalDate.of(1, 1, 1), new UUID(0, 0));

        String written() {
            byte[] text = (dueOn + "/" + deadlineId).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        }

        static Cursor read(@Nullable String cursor) {
            try {
                byte[] bytes = Base64.getUrlDecoder().decode(String.valueOf(cursor));
                String[] parts = new String(bytes, StandardCharsets.UTF_8).split("/", 2);
                return new Cursor(
                        storable(LocalDate.parse(parts[0])),
                        UUID.fromString(parts[parts.length - 1]));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new BadQuestion("cursor");
            }
        }
    }

    /** Years of more than four digits are typing errors, and more than a database can hold. */
    private static LocalDate storable(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("not a day of any case");
        }
        return day;
    }
}
