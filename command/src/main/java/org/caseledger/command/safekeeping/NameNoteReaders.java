package org.caseledger.command.safekeeping;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_READER_NOT_IN_OFFICE;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.safekeeping.NoteReadersNamed;
import org.caseledger.events.safekeeping.SafekeepingEvent;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.StaffId;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Names who may read a note from now on. Only a reader does so; for everybody else the note is not
 * there. Where no reader is in office any more, a municipal officer does.
 */
public record NameNoteReaders(SealedNoteId noteId, Set<StaffId> readers)
        implements SafekeepingCommand {
    public NameNoteReaders {
        readers = new LinkedHashSet<>(readers);
    }

    @Override
    public Decision<SafekeepingEvent> decide(SealedNote note, Circumstances now) {
        return switch (note) {
            case SealedNote.Unknown _ -> refuse(NOTE_UNKNOWN);
            case SealedNote.Kept kept when !mayName(kept, now) -> refuse(NOTE_UNKNOWN);
            case SealedNote.Kept _ when readers.isEmpty() || !Readers.areInOffice(readers, now) ->
                    refuse(NOTE_READER_NOT_IN_OFFICE);
            case SealedNote.Kept _ -> accept(new NoteReadersNamed(noteId, readers));
        };
    }

    private static boolean mayName(SealedNote.Kept kept, Circumstances now) {
        boolean nobodyLeft =
                kept.readers().stream().noneMatch(staff -> Readers.isInOffice(staff, now));
        return kept.readers().contains(now.actor().staff())
                || (nobodyLeft && now.actor().isMunicipalOfficer());
    }
}
