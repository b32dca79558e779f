package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.NO_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.SITTING_ALREADY_HELD;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_PUT_OFF;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** Puts a sitting off to a later day; its agenda and its attendees stay. */
public record PostponeSitting(SittingId sittingId, LocalDate heldOn, Words reason)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.ledByChair(sitting, now, open -> postpone(open, now));
    }

    private Decision<SittingEvent> postpone(Sitting.Open open, Circumstances now) {
        if (open.hasBegun()) {
            return refuse(SITTING_ALREADY_HELD);
        }
        if (!heldOn.isAfter(open.heldOn())) {
            return refuse(SITTING_NOT_PUT_OFF);
        }
        boolean inForce =
                open.outline().bodies().stream()
                        .allMatch(body -> Calling.isInForce(body, heldOn, now));
        return inForce
                ? accept(
                        new SittingPostponed(
                                sittingId, heldOn, SittingNote.of(sittingId, reason, now)))
                : refuse(NO_BODY_IN_FORCE);
    }
}
