package org.caseledger.command.intake;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.intake.NearMissEvent;
import org.caseledger.events.value.NearMissId;

import java.util.UUID;

/** What can be asked of a near-miss case (惜しいケース). */
public sealed interface NearMissCommand extends LedgerCommand permits NoteNearMiss {
    /** The stream of one near-miss case; it belongs to no file. */
    Stream<NearMissCommand, NearMiss, NearMissEvent> STREAM =
            new Stream<>(
                    "near-miss",
                    NearMissCommand.class,
                    NearMissEvent.class,
                    NearMiss.OPEN,
                    NearMiss::after,
                    NearMissCommand::decide);

    NearMissId nearMissId();

    Decision<NearMissEvent> decide(NearMiss nearMiss, Circumstances now);

    @Override
    default UUID streamId() {
        return nearMissId().value();
    }
}
