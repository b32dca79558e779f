package org.caseledger.command.succession;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.value.SuccessionId;

import java.util.UUID;

/** What can be recorded of handing one person's open work on. */
public sealed interface SuccessionCommand extends LedgerCommand
        permits BeginSuccession,
                OfferWork,
                AcceptSuccession,
                QuestionSuccession,
                AnswerSuccessionQuestion,
                TakeBackSuccession,
                RedirectSuccession,
                EndSucceededWork {

    /** The stream of one succession. */
    Stream<SuccessionCommand, Succession, SuccessionEvent> STREAM =
            new Stream<>(
                    "succession",
                    SuccessionCommand.class,
                    SuccessionEvent.class,
                    new Succession.Unknown(),
                    Succession::after,
                    SuccessionCommand::decide);

    SuccessionId successionId();

    Decision<SuccessionEvent> decide(Succession succession, Circumstances now);

    @Override
    default UUID streamId() {
        return successionId().value();
    }
}
