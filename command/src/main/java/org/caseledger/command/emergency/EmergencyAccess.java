package org.caseledger.command.emergency;

import org.caseledger.events.emergency.EmergencyAccessAllowed;
import org.caseledger.events.emergency.EmergencyAccessEnded;
import org.caseledger.events.emergency.EmergencyAccessReviewed;
import org.caseledger.events.emergency.EmergencyAccessStarted;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;

import java.time.Instant;

/** A 緊急閲覧 as its rules see it: begun, perhaps ended before its time, reviewed once. */
public sealed interface EmergencyAccess {
    /** Nothing was recorded yet. */
    record Unknown() implements EmergencyAccess {}

    /** Somebody opened a file; {@code ended} when it was closed before the time was over. */
    record Begun(FileId fileId, StaffId staffId, Instant until, boolean ended, boolean reviewed)
            implements EmergencyAccess {

        boolean isOverAt(Instant moment) {
            return ended || !moment.isBefore(until);
        }
    }

    /** One more was allowed to somebody; it is used up by being counted. */
    record Allowance() implements EmergencyAccess {}

    /** The access after one more event. */
    default EmergencyAccess after(EmergencyEvent event) {
        return switch (event) {
            case EmergencyAccessStarted it when this instanceof Unknown ->
                    new Begun(it.fileId(), it.staffId(), it.until(), false, false);
            case EmergencyAccessEnded _ when this instanceof Begun was ->
                    new Begun(was.fileId, was.staffId, was.until, true, was.reviewed);
            case EmergencyAccessReviewed _ when this instanceof Begun was ->
                    new Begun(was.fileId, was.staffId, was.until, was.ended, true);
            case EmergencyAccessAllowed _ when this instanceof Unknown -> new Allowance();
            case EmergencyAccessStarted _,
                    EmergencyAccessEnded _,
                    EmergencyAccessReviewed _,
                    EmergencyAccessAllowed _ ->
                    throw new IllegalStateException("not after what stands here");
        };
    }
}
