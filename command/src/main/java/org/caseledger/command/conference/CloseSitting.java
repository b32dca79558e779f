package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YET_HELD;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** Declares a sitting over; afterwards only its minutes are approved. */
public record CloseSitting(SittingId sittingId, @Nullable Work work) implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.ledByChair(
                sitting,
                now,
                open ->
                        open.heldOn().isAfter(now.today())
                                ? refuse(SITTING_NOT_YET_HELD)
                                : accept(new SittingClosed(sittingId, work)));
    }
}
