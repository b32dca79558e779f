package org.caseledger.query.sheets;

import org.caseledger.events.intake.Answered;
import org.caseledger.events.intake.SheetItem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** The sheets of a file, one for each person of whom a page was filled in or who is a member. */
public record Sheets(UUID fileId, long ledgerPosition, List<Sheet> sheets) {

    /** The sheet of one person, put together from all its pages. */
    public record Sheet(UUID personId, String name, List<Line> lines, List<Problem> problems) {}

    /**
     * One item; the last answer counts.
     *
     * @param answered null where this reader may not know
     * @param words what was told, or the mark of what is withheld
     * @param prefill what the household's record says of it already
     */
    public record Line(
            SheetItem item,
            String title,
            @Nullable Answered answered,
            String state,
            @Nullable String words,
            @Nullable String prefill,
            @Nullable Long position) {}

    /** One line of the problem list. */
    public record Problem(
            long position, String issue, @Nullable String since, @Nullable String ownView) {}
}
