package org.caseledger.command.suspension;

import org.caseledger.events.suspension.SuspensionDeclined;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.suspension.SuspensionRequested;
import org.caseledger.events.suspension.UseResumed;
import org.caseledger.events.suspension.UseSuspended;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

/** A 利用停止 as its rules see it. */
public sealed interface Suspension {
    /** Nothing was recorded yet. */
    record Unknown() implements Suspension {}

    /** Somebody asked for it and waits for the answer. */
    record Requested(FileId fileId, PersonId personId) implements Suspension {}

    /** The request was declined. */
    record Declined() implements Suspension {}

    /** The use is stopped, or may go on again. */
    record Recorded(FileId fileId, boolean stands) implements Suspension {}

    /** The suspension after one more event. */
    default Suspension after(SuspensionEvent event) {
        return switch (event) {
            case SuspensionRequested it when this instanceof Unknown ->
                    new Requested(it.fileId(), it.personId());
            case SuspensionDeclined _ when this instanceof Requested -> new Declined();
            case UseSuspended it when this instanceof Unknown || this instanceof Requested ->
                    new Recorded(it.fileId(), true);
            case UseResumed _ when this instanceof Recorded was -> new Recorded(was.fileId, false);
            case SuspensionRequested _, SuspensionDeclined _, UseSuspended _, UseResumed _ ->
                    throw new IllegalStateException("not after what stands here");
        };
    }
}
