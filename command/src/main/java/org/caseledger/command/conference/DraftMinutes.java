package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.MINUTES_ALREADY_APPROVED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YET_HELD;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.MinutesDrafted;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

/** Drafts the minutes on one item; until they are approved a later draft replaces an earlier one. */
public record DraftMinutes(SittingId sittingId, ItemId itemId, Words text)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemAtAnyTime(
                sitting,
                itemId,
                now,
                (open, item) -> {
                    if (sitting instanceof Sitting.Minuted) {
                        return refuse(MINUTES_ALREADY_APPROVED);
                    }
                    return open.heldOn().isAfter(now.today())
                            ? refuse(SITTING_NOT_YET_HELD)
                            : accept(drafted(item, now));
                });
    }

    private MinutesDrafted drafted(AgendaItem item, Circumstances now) {
        return new MinutesDrafted(
                sittingId,
                itemId,
                item.fileId(),
                item.label(itemId, item.subjects(), now).put(text));
    }
}
