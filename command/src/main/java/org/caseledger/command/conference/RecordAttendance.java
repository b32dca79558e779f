package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ABSENT_YET_PRESENT;
import static org.caseledger.command.conference.SittingRefusal.ATTENDANCE_TIMES_WRONG;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_PICKED;
import static org.caseledger.command.conference.SittingRefusal.PROXY_FOR_SOMEBODY_NOT_PICKED;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;

/**
 * Enters when a picked or invited person was in the room; several stays are several records.
 *
 * @param how where it was not in the room
 * @param proxyFor the picked person in whose place this one attends
 */
public record RecordAttendance(
        SittingId sittingId,
        ItemId itemId,
        StaffId staffId,
        LocalTime enteredAt,
        LocalTime leftAt,
        @Nullable Manner how,
        @Nullable StaffId proxyFor)
        implements SittingCommand {

    /** Somebody who attends for themselves, in the room. */
    public RecordAttendance(
            SittingId sittingId,
            ItemId itemId,
            StaffId staffId,
            LocalTime enteredAt,
            LocalTime leftAt) {
        this(sittingId, itemId, staffId, enteredAt, leftAt, null, null);
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.heldItemLedByChair(
                sitting, itemId, now, (open, item) -> attend(open, item, now));
    }

    private Decision<SittingEvent> attend(Sitting.Open open, AgendaItem item, Circumstances now) {
        List<SittingRefusal> breaches = new Attending(staffId).breaches(open, item, now);
        if (breaches.contains(ATTENDEE_NOT_PICKED)) {
            return refuse(ATTENDEE_NOT_PICKED);
        }
        if (!enteredAt.isBefore(leftAt) || overlapsAnotherStay(item)) {
            return refuse(ATTENDANCE_TIMES_WRONG);
        }
        if (!breaches.isEmpty()) {
            return refuse(breaches.getFirst());
        }
        if (proxyFor != null && (proxyFor.equals(staffId) || !item.people().arePicked(proxyFor))) {
            return refuse(PROXY_FOR_SOMEBODY_NOT_PICKED);
        }
        if (item.people().absent().contains(staffId)) {
            return refuse(ABSENT_YET_PRESENT);
        }
        return accept(
                new AttendanceRecorded(
                        sittingId,
                        itemId,
                        item.fileId(),
                        staffId,
                        enteredAt,
                        leftAt,
                        how,
                        proxyFor));
    }

    private boolean overlapsAnotherStay(AgendaItem item) {
        var stay = new People.Stay(enteredAt, leftAt);
        return item.people().staysOf(staffId).stream().anyMatch(stay::overlaps);
    }
}
