package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ITEM_RESTS_ON_CONSENT;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.ConsentNotSoughtExplained;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

/** Notes why an item that does not rest on consent goes without it (Q6). */
public record ExplainConsentNotSought(SittingId sittingId, ItemId itemId, Words reason)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemAtAnyTime(sitting, itemId, now, (_, item) -> explain(item, now));
    }

    private Decision<SittingEvent> explain(AgendaItem item, Circumstances now) {
        if (item.basis() == LegalBasis.CONSENT) {
            return refuse(ITEM_RESTS_ON_CONSENT);
        }
        var labelled = item.label(itemId, item.subjects(), now).put(reason);
        return accept(new ConsentNotSoughtExplained(sittingId, itemId, item.fileId(), labelled));
    }
}
