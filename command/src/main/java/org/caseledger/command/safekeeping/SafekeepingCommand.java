package org.caseledger.command.safekeeping;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.safekeeping.SafekeepingEvent;
import org.caseledger.events.value.SealedNoteId;

import java.util.UUID;

/** What can be asked of a sealed note. */
public sealed interface SafekeepingCommand extends LedgerCommand permits SealNote, NameNoteReaders {
    /** The stream of one sealed note. */
    Stream<SafekeepingCommand, SealedNote, SafekeepingEvent> STREAM =
            new Stream<>(
                    "sealed-note",
                    SafekeepingCommand.class,
                    SafekeepingEvent.class,
                    new SealedNote.Unknown(),
                    SealedNote::after,
                    SafekeepingCommand::decide);

    SealedNoteId noteId();

    Decision<SafekeepingEvent> decide(SealedNote note, Circumstances now);

    @Override
    default UUID streamId() {
        return noteId().value();
    }
}
