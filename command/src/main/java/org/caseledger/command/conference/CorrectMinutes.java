package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.MINUTES_NOT_APPROVED;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.conference.MinutesCorrected;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

/** Corrects approved minutes on one item, for a reason; the approved text stays beside it. */
public record CorrectMinutes(SittingId sittingId, ItemId itemId, Words corrected, Words reason)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemAtAnyTime(
                sitting,
                itemId,
                now,
                (_, item) ->
                        sitting instanceof Sitting.Minuted
                                ? accept(correction(item, now))
                                : refuse(MINUTES_NOT_APPROVED));
    }

    private MinutesCorrected correction(AgendaItem item, Circumstances now) {
        LabelDraft label = item.label(itemId, item.subjects(), now);
        return new MinutesCorrected(
                sittingId, itemId, item.fileId(), label.put(corrected), label.put(reason));
    }
}
