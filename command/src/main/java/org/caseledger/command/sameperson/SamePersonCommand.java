package org.caseledger.command.sameperson;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.sameperson.SamePersonEvent;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StreamIds;

import java.util.UUID;

/** What can be recorded of two persons who may be one. */
public sealed interface SamePersonCommand extends LedgerCommand permits ComparePersons {

    Stream<SamePersonCommand, TwoPersons, SamePersonEvent> STREAM =
            new Stream<>(
                    "same-person",
                    SamePersonCommand.class,
                    SamePersonEvent.class,
                    new TwoPersons.NotCompared(),
                    TwoPersons::after,
                    SamePersonCommand::decide);

    PersonId personId();

    PersonId otherId();

    Decision<SamePersonEvent> decide(TwoPersons two, Circumstances now);

    @Override
    default UUID streamId() {
        return StreamIds.samePerson(personId(), otherId());
    }
}
