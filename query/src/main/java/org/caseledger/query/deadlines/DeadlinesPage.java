package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One page of what is due as shown, the longest overdue first; {@code next} asks for the rest. */
public record DeadlinesPage(List<Line> deadlines, @Nullable String next, long ledgerPosition) {

    /**
     * One thing that is due.
     *
     * @param fileId the case; null where none is concerned
     * @param household the person concerned, as the reader may see the name
     * @param words the kind in the words of the office
     * @param daysLeft days until then; negative when overdue
     * @param owner whose it is
     * @param setBy the event that set it
     * @param noted whether the ledger has recorded that the day passed
     */
    public record Line(
            UUID deadlineId,
            @Nullable UUID fileId,
            @Nullable String household,
            DeadlineKind kind,
            String words,
            LocalDate dueOn,
            boolean overdue,
            long daysLeft,
            @Nullable String owner,
            UUID stream,
            UUID setBy,
            boolean noted) {}
}
