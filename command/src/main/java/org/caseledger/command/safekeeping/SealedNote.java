package org.caseledger.command.safekeeping;

import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.safekeeping.SafekeepingEvent;

/** A sealed note as its rules see it: kept once, and then unchanged. */
public sealed interface SealedNote {
    /** Nothing was recorded yet. */
    record Unknown() implements SealedNote {}

    /** Kept under a key of its own. */
    record Kept() implements SealedNote {}

    /** The note after one more event. */
    default SealedNote after(SafekeepingEvent event) {
        return switch (event) {
            case NoteSealed _ when this instanceof Unknown -> new Kept();
            case NoteSealed _ -> throw new IllegalStateException("a note is sealed only once");
        };
    }
}
