package org.caseledger.events.deadline;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.DeadlineId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The stream of one deadline: that its day passed. A stream of its own, so that noting it can change
 * nothing of what was due (MA-13).
 */
public sealed interface DeadlineEvent extends LedgerEvent permits ReviewOverdue, DeadlinePassed {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(ReviewOverdue.class, "review-overdue"),
                    entry(DeadlinePassed.class, "deadline-passed"));

    DeadlineId deadlineId();

    /** Null where no case is concerned: a contract, an agreement, a sitting. */
    @Nullable FileId fileId();

    DeadlineKind kind();

    /** The day until which it was to happen. */
    LocalDate dueOn();

    /** The event that set the deadline. */
    UUID setBy();

    @Override
    default UUID streamId() {
        return deadlineId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.ofNullable(fileId());
    }
}
