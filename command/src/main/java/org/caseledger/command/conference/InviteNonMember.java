package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_ALREADY_PICKED;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_IS_MEMBER;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

/** The chair's side asks somebody who is no member to attend an item, for a stated reason. */
public record InviteNonMember(SittingId sittingId, ItemId itemId, StaffId staffId, Words reason)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemLedByChair(
                sitting, itemId, now, (open, item) -> invite(open, item, now));
    }

    private Decision<SittingEvent> invite(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (item.people().invited().contains(staffId)) {
            return refuse(ATTENDEE_ALREADY_PICKED);
        }
        if (now.facts().value(StaffRegister.STAFF, staffId.toString()).isEmpty()) {
            return refuse(ATTENDEE_UNKNOWN);
        }
        if (Membership.in(open, item).holds(staffId, now)) {
            return refuse(ATTENDEE_IS_MEMBER);
        }
        var labelled = item.label(itemId, item.subjects(), now).put(reason);
        return accept(new NonMemberInvited(sittingId, itemId, item.fileId(), staffId, labelled));
    }
}
