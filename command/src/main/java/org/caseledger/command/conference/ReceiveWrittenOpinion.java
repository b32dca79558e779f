package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.WORD_DATE_IN_FUTURE;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.conference.WrittenOpinionReceived;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;

/** Enters what a picked person answered in writing or otherwise outside the room. */
public record ReceiveWrittenOpinion(
        SittingId sittingId,
        ItemId itemId,
        StaffId staffId,
        LocalDate receivedOn,
        Manner how,
        Words opinion)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemLedByChair(
                sitting, itemId, now, (open, item) -> receive(open, item, now));
    }

    private Decision<SittingEvent> receive(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (receivedOn.isAfter(now.today())) {
            return refuse(WORD_DATE_IN_FUTURE);
        }
        List<SittingRefusal> breaches = new Attending(staffId).breaches(open, item, now);
        if (!breaches.isEmpty()) {
            return refuse(breaches.getFirst());
        }
        return accept(
                new WrittenOpinionReceived(
                        sittingId,
                        itemId,
                        item.fileId(),
                        staffId,
                        receivedOn,
                        how,
                        item.label(itemId, item.subjects(), now).put(opinion)));
    }
}
