package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.COPY_ALREADY_BACK;
import static org.caseledger.command.conference.SittingRefusal.COPY_DATE_IN_FUTURE;
import static org.caseledger.command.conference.SittingRefusal.COPY_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.MaterialFate;
import org.caseledger.events.conference.MaterialRecovered;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;

import java.time.LocalDate;

/** A copy came back or was destroyed, during the sitting or long after it, even one that was called off. */
public record RecoverMaterial(
        SittingId sittingId, ItemId itemId, int material, int copy, MaterialFate fate, LocalDate on)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.paperAtAnyTime(sitting, itemId, now, (_, item) -> recover(item, now));
    }

    private Decision<SittingEvent> recover(AgendaItem item, Circumstances now) {
        if (!item.papers().hasCopy(material, copy)) {
            return refuse(COPY_UNKNOWN);
        }
        if (!item.papers().isOut(material, copy)) {
            return refuse(COPY_ALREADY_BACK);
        }
        return on.isAfter(now.today())
                ? refuse(COPY_DATE_IN_FUTURE)
                : accept(
                        new MaterialRecovered(
                                sittingId, itemId, item.fileId(), material, copy, fate, on));
    }
}
