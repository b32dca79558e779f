package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.SITTING_ALREADY_HELD;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

/** Calls a sitting off before anybody attended it. */
public record CancelSitting(SittingId sittingId, Words reason) implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.ledByChair(
                sitting,
                now,
                open ->
                        open.hasBegun()
                                ? refuse(SITTING_ALREADY_HELD)
                                : accept(
                                        new SittingCancelled(
                                                sittingId,
                                                SittingNote.of(sittingId, reason, now))));
    }
}
