package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ABSENT_YET_PRESENT;
import static org.caseledger.command.conference.SittingRefusal.ATTENDEE_NOT_PICKED;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.AbsenceFromItemRecorded;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** Enters that a picked person did not attend the item, and why if that is known. */
public record RecordAbsenceFromItem(
        SittingId sittingId, ItemId itemId, StaffId staffId, @Nullable Words reason)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemLedByChair(sitting, itemId, now, (_, item) -> absent(item, now));
    }

    private Decision<SittingEvent> absent(AgendaItem item, Circumstances now) {
        if (!item.people().arePicked(staffId)) {
            return refuse(ATTENDEE_NOT_PICKED);
        }
        if (!item.people().staysOf(staffId).isEmpty()) {
            return refuse(ABSENT_YET_PRESENT);
        }
        return accept(
                new AbsenceFromItemRecorded(
                        sittingId,
                        itemId,
                        item.fileId(),
                        staffId,
                        item.label(itemId, item.subjects(), now).putIfGiven(reason)));
    }
}
