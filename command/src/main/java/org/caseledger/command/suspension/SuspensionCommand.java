package org.caseledger.command.suspension;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.value.SuspensionId;

import java.util.UUID;

/** What can be asked of a 利用停止. */
public sealed interface SuspensionCommand extends LedgerCommand
        permits RequestSuspension, DeclineSuspension, SuspendUse, ResumeUse {
    /** The stream of one 利用停止. */
    Stream<SuspensionCommand, Suspension, SuspensionEvent> STREAM =
            new Stream<>(
                    "suspension",
                    SuspensionCommand.class,
                    SuspensionEvent.class,
                    new Suspension.Unknown(),
                    Suspension::after,
                    SuspensionCommand::decide);

    SuspensionId suspensionId();

    Decision<SuspensionEvent> decide(Suspension suspension, Circumstances now);

    @Override
    default UUID streamId() {
        return suspensionId().value();
    }
}
