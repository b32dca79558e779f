package org.caseledger.command.deadline;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.value.DeadlineId;

import java.util.UUID;

/** What can be said of a deadline. No person asks for it: there is no path of the API to it. */
public sealed interface DeadlineCommand extends LedgerCommand permits RaiseOverdue {

    /** The stream of one deadline. */
    Stream<DeadlineCommand, Deadline, DeadlineEvent> STREAM =
            new Stream<>(
                    "deadline",
                    DeadlineCommand.class,
                    DeadlineEvent.class,
                    Deadline.NOT_RAISED,
                    Deadline::after,
                    DeadlineCommand::decide);

    DeadlineId deadlineId();

    Decision<DeadlineEvent> decide(Deadline deadline, Circumstances now);

    @Override
    default UUID streamId() {
        return deadlineId().value();
    }
}
