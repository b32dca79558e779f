package org.caseledger.query.outreachcounts;

import org.caseledger.events.programme.MonthCounts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Work in parts of the town and the months that contractors reported, newest first.
 *
 * @param mayRecord whether the reader records such work
 */
public record OutreachCounts(
        long ledgerPosition,
        List<InArea> areas,
        List<Course> courses,
        List<Done> done,
        List<Month> months,
        boolean mayRecord) {

    /**
     * Work in a part of the town from its beginning, with the sums of what was done in it.
     *
     * @param led consultations that came of it, by the end where it has ended
     * @param endedOn null while it goes on
     */
    public record Course(
            UUID entryId,
            String area,
            String ground,
            String agency,
            LocalDate openedOn,
            int times,
            int places,
            int spokenWith,
            int led,
            @Nullable LocalDate endedOn,
            @Nullable String reason) {}

    /** All that was done in one part of the town. */
    public record InArea(
            String area, int times, int places, int spokenWith, int leafletsLeft, int led) {}

    /** One piece of work; {@code minutes} where they were noted. */
    public record Done(
            LocalDate doneOn,
            String area,
            String activity,
            String agency,
            int places,
            int spokenWith,
            int leafletsLeft,
            int led,
            @Nullable Integer minutes) {}

    /** What an agency counted for a month. */
    public record Month(LocalDate month, String agency, MonthCounts counts, LocalDate reportedOn) {}
}
