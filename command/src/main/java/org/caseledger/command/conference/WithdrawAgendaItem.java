package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ITEM_ALREADY_DISCUSSED;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.AgendaItemWithdrawn;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

/** Takes an item off the agenda before anybody attended it. */
public record WithdrawAgendaItem(SittingId sittingId, ItemId itemId, Words reason)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemLedByChair(sitting, itemId, now, (_, item) -> withdraw(item, now));
    }

    private Decision<SittingEvent> withdraw(AgendaItem item, Circumstances now) {
        if (!item.people().presence().isEmpty() || !item.decided().isEmpty()) {
            return refuse(ITEM_ALREADY_DISCUSSED);
        }
        var labelled = item.label(itemId, item.subjects(), now).put(reason);
        return accept(new AgendaItemWithdrawn(sittingId, itemId, item.fileId(), labelled));
    }
}
