package org.caseledger.command.deadline;

import org.caseledger.events.deadline.DeadlineEvent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A deadline as its rule sees it: for which day, if any, it was last noted to have passed. */
record Deadline(@Nullable LocalDate raisedFor) {

    static final Deadline NOT_RAISED = new Deadline(null);

    Deadline after(DeadlineEvent event) {
        return new Deadline(event.dueOn());
    }

    /** A day that was put off since may pass again; the same one passes once. */
    boolean isRaisedFor(LocalDate day) {
        return raisedFor != null && !day.isAfter(raisedFor);
    }
}
