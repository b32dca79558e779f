package org.caseledger.command.safekeeping;

import org.caseledger.events.safekeeping.NoteReadersNamed;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.safekeeping.SafekeepingEvent;
import org.caseledger.events.value.StaffId;

import java.util.Set;

/** A sealed note as its rules see it: kept once, its words unchanged, for the readers named. */
public sealed interface SealedNote {
    /** Nothing was recorded yet. */
    record Unknown() implements SealedNote {}

    /** Kept under a key of its own. */
    record Kept(Set<StaffId> readers) implements SealedNote {
        public Kept {
            readers = Set.copyOf(readers);
        }
    }

    /** The note after one more event. */
    default SealedNote after(SafekeepingEvent event) {
        return switch (event) {
            case NoteSealed sealed when this instanceof Unknown -> new Kept(sealed.readers());
            case NoteSealed _ -> throw new IllegalStateException("a note is sealed only once");
            case NoteReadersNamed named when this instanceof Kept -> new Kept(named.readers());
            case NoteReadersNamed _ ->
                    throw new IllegalStateException("readers come after the note");
        };
    }
}
