package org.caseledger.events.deadline;

import org.caseledger.events.value.DeadlineId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Something else was due and has not been recorded; nothing changes by it. */
public record DeadlinePassed(
        DeadlineId deadlineId,
        @Nullable FileId fileId,
        DeadlineKind kind,
        LocalDate dueOn,
        UUID setBy)
        implements DeadlineEvent {}
