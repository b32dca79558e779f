package org.caseledger.query.outreachcounts;

import org.caseledger.events.programme.MonthCounts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Work in parts of the town and the months that contractors reported, newest first. */
public record OutreachCounts(
        long ledgerPosition, List<InArea> areas, List<Done> done, List<Month> months) {

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
