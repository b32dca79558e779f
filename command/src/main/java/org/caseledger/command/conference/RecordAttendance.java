package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDANCE_TIMES_WRONG;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_PICKED;
import static org.caseledger.command.conference.SittingRefusal.SECRECY_NOT_ACKNOWLEDGED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

import java.time.LocalTime;

/** Enters when a picked or invited person was in the room; several stays are several records. */
public record RecordAttendance(
        SittingId sittingId, ItemId itemId, StaffId staffId, LocalTime enteredAt, LocalTime leftAt)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.heldItem(sitting, itemId, now, (open, item) -> attend(open, item, now));
    }

    private Decision<SittingEvent> attend(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (!Secretariat.includes(now.actor())) {
            return refuse(SITTING_NOT_YOURS);
        }
        if (!item.mayBeAttendedBy(staffId)) {
            return refuse(ATTENDEE_NOT_PICKED);
        }
        if (!enteredAt.isBefore(leftAt) || overlapsAnotherStay(item)) {
            return refuse(ATTENDANCE_TIMES_WRONG);
        }
        if (item.is106_6() && needsNotice(open, now)) {
            return refuse(SECRECY_NOT_ACKNOWLEDGED);
        }
        return accept(
                new AttendanceRecorded(
                        sittingId, itemId, item.fileId(), staffId, enteredAt, leftAt));
    }

    private boolean overlapsAnotherStay(AgendaItem item) {
        var stay = new AgendaItem.Interval(enteredAt, leftAt);
        return item.staysOf(staffId).stream().anyMatch(stay::overlaps);
    }

    private boolean needsNotice(Sitting.Open open, Circumstances now) {
        return ProfileRegister.inForce(now.facts(), open.heldOn()).secrecyNoticeBeforeAttendance()
                && !Membership.secrecyConfirmed(open, staffId, now);
    }
}
