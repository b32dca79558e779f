package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_ALREADY_PICKED;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_MEMBER;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

/** The chair's side picks a member of the body for an item. */
public record SelectAttendee(SittingId sittingId, ItemId itemId, StaffId staffId)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemLedByChair(
                sitting, itemId, now, (open, item) -> select(open, item, now));
    }

    private Decision<SittingEvent> select(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (item.people().selected().contains(staffId)) {
            return refuse(ATTENDEE_ALREADY_PICKED);
        }
        if (!Membership.in(open, item).holds(staffId, now)) {
            return refuse(ATTENDEE_NOT_MEMBER);
        }
        return accept(new AttendeeSelectedForItem(sittingId, itemId, item.fileId(), staffId));
    }
}
