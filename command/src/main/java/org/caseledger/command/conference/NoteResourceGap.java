package org.caseledger.command.conference;

import static org.caseledger.command.decision.Decision.accept;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.ResourceGapNoted;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

/** The item notes what the community lacks; any conference may, and no person is named in it. */
public record NoteResourceGap(SittingId sittingId, ItemId itemId, Words gap)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.heldItemLedByChair(
                sitting,
                itemId,
                now,
                (_, item) ->
                        accept(
                                new ResourceGapNoted(
                                        sittingId,
                                        itemId,
                                        item.fileId(),
                                        item.label(itemId, item.subjects(), now).put(gap))));
    }
}
