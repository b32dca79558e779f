package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.NEXT_DATE_NOT_LATER;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.NextDateSet;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;

import java.time.LocalDate;

/** When the item comes up again. */
public record SetNextDate(SittingId sittingId, ItemId itemId, LocalDate nextOn)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.heldItemLedByChair(
                sitting,
                itemId,
                now,
                (open, item) ->
                        nextOn.isAfter(open.heldOn())
                                ? accept(new NextDateSet(sittingId, itemId, item.fileId(), nextOn))
                                : refuse(NEXT_DATE_NOT_LATER));
    }
}
