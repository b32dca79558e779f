package org.caseledger.command.deadline;

import static org.caseledger.command.deadline.DeadlineRefusal.DEADLINE_NOT_PASSED;
import static org.caseledger.command.deadline.DeadlineRefusal.OVERDUE_ALREADY_RAISED;
import static org.caseledger.command.deadline.DeadlineRefusal.OVERDUE_RAISED_BY_LEDGER_ONLY;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.deadline.DeadlinePassed;
import org.caseledger.events.deadline.ReviewOverdue;
import org.caseledger.events.value.DeadlineId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Notes that a day has passed and what was due was not recorded. That is all that time alone may do:
 * suspending and closing are decided by people (MA-13, R12).
 */
public record RaiseOverdue(
        DeadlineId deadlineId,
        @Nullable FileId fileId,
        DeadlineKind kind,
        LocalDate dueOn,
        UUID setBy)
        implements DeadlineCommand {

    @Override
    public Decision<DeadlineEvent> decide(Deadline deadline, Circumstances now) {
        if (!now.actor().isLedgerItself()) {
            return refuse(OVERDUE_RAISED_BY_LEDGER_ONLY);
        }
        if (!dueOn.isBefore(now.today())) {
            return refuse(DEADLINE_NOT_PASSED);
        }
        if (deadline.isRaisedFor(dueOn)) {
            return refuse(OVERDUE_ALREADY_RAISED);
        }
        return accept(overdue());
    }

    private DeadlineEvent overdue() {
        return kind.isReview()
                ? new ReviewOverdue(deadlineId, fileId, kind, dueOn, setBy)
                : new DeadlinePassed(deadlineId, fileId, kind, dueOn, setBy);
    }
}
