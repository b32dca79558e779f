package org.caseledger.events.deadline;

import org.caseledger.events.value.DeadlineId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A review was due and has not been recorded; the case stays as it is (R12). */
public record ReviewOverdue(
        DeadlineId deadlineId,
        @Nullable FileId fileId,
        DeadlineKind kind,
        LocalDate dueOn,
        UUID setBy)
        implements DeadlineEvent {}
