package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ATTENDANCE_TIMES_WRONG;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.AttendanceAsItHappened;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalTime;

/** Records that somebody was in the room although rules spoke against it. */
public record RecordAttendanceAsItHappened(
        SittingId sittingId,
        ItemId itemId,
        StaffId staffId,
        LocalTime enteredAt,
        LocalTime leftAt,
        Words reason)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return AsItHappened.inItem(sitting, itemId, now, (open, item) -> attended(open, item, now));
    }

    private Decision<SittingEvent> attended(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (!enteredAt.isBefore(leftAt)) {
            return refuse(ATTENDANCE_TIMES_WRONG);
        }
        if (now.facts().value(StaffRegister.STAFF, staffId.toString()).isEmpty()) {
            return refuse(ATTENDEE_UNKNOWN);
        }
        return accept(
                new AttendanceAsItHappened(
                        sittingId,
                        itemId,
                        item.fileId(),
                        staffId,
                        enteredAt,
                        leftAt,
                        item.label(itemId, item.subjects(), now).put(reason),
                        AsItHappened.codes(new Attending(staffId).breaches(open, item, now))));
    }
}
