package org.caseledger.command.suspension;

import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.suspension.UseResumed;
import org.caseledger.events.suspension.UseSuspended;
import org.caseledger.events.value.FileId;

/** A 利用停止 as its rules see it. */
public sealed interface Suspension {
    /** Nothing was recorded yet. */
    record Unknown() implements Suspension {}

    /** The use is stopped, or may go on again. */
    record Recorded(FileId fileId, boolean stands) implements Suspension {}

    /** The suspension after one more event. */
    default Suspension after(SuspensionEvent event) {
        return switch (event) {
            case UseSuspended it when this instanceof Unknown -> new Recorded(it.fileId(), true);
            case UseResumed _ when this instanceof Recorded was -> new Recorded(was.fileId, false);
            case UseSuspended _, UseResumed _ ->
                    throw new IllegalStateException("not after what stands here");
        };
    }
}
