package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YET_HELD;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;

import java.util.List;

/**
 * What happened outside is recorded as it was, with what the rules say against it: by the chair's
 * side, after the day, and so that nothing can rest on it.
 */
final class AsItHappened {

    private AsItHappened() {}

    /** What is recorded about an item, whether it is over, withdrawn or was never in order. */
    static Decision<SittingEvent> inItem(
            Sitting sitting, ItemId id, Circumstances now, OpenSitting.OfItem next) {
        return OpenSitting.itemAtAnyTime(
                sitting,
                id,
                now,
                (open, item) ->
                        open.heldOn().isAfter(now.today())
                                ? refuse(SITTING_NOT_YET_HELD)
                                : next.apply(open, item));
    }

    /** The stable codes of what the rules say against it. */
    static List<String> codes(List<SittingRefusal> breaches) {
        return breaches.stream().map(SittingRefusal::code).distinct().toList();
    }
}
