package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_PICKED;
import static org.caseledger.command.conference.SittingRefusal.CONSENT_NO_LONGER_HOLDS;
import static org.caseledger.command.conference.SittingRefusal.COPY_NUMBER_TAKEN;
import static org.caseledger.command.conference.SittingRefusal.MATERIAL_FOR_ATTENDEES_ONLY;
import static org.caseledger.command.conference.SittingRefusal.MATERIAL_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

import java.util.List;

/** Gives one numbered copy of a paper to one attendee of the item, and to nobody else. */
public record DistributeMaterial(
        SittingId sittingId, ItemId itemId, int material, int copy, StaffId staffId)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemLedByChair(
                sitting, itemId, now, (open, item) -> distribute(open, item, now));
    }

    private Decision<SittingEvent> distribute(
            Sitting.Open open, AgendaItem item, Circumstances now) {
        if (!item.papers().has(material)) {
            return refuse(MATERIAL_UNKNOWN);
        }
        if (copy < 1 || item.papers().hasCopy(material, copy)) {
            return refuse(COPY_NUMBER_TAKEN);
        }
        List<SittingRefusal> breaches = new Attending(staffId).breaches(open, item, now);
        if (breaches.contains(ATTENDEE_NOT_PICKED)) {
            return refuse(MATERIAL_FOR_ATTENDEES_ONLY);
        }
        if (!ConsentsOfItem.holdFor(item.papers().subjectsOf(material), item, open.heldOn(), now)) {
            return refuse(CONSENT_NO_LONGER_HOLDS);
        }
        return breaches.isEmpty()
                ? accept(
                        new MaterialDistributed(
                                sittingId,
                                itemId,
                                item.fileId(),
                                material,
                                copy,
                                staffId,
                                open.heldOn()))
                : refuse(breaches.getFirst());
    }
}
