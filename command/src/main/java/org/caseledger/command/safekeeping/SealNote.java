package org.caseledger.command.safekeeping;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_ALREADY_SEALED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.safekeeping.SafekeepingEvent;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;

/**
 * Keeps something apart: who reported, with time and place, or where a protected person is. Other
 * streams hold only the note's id, which tells nothing. The note belongs to no file.
 */
public record SealNote(@Minted SealedNoteId noteId, Words content) implements SafekeepingCommand {
    @Override
    public Decision<SafekeepingEvent> decide(SealedNote note, Circumstances now) {
        return switch (note) {
            case SealedNote.Kept _ -> refuse(NOTE_ALREADY_SEALED);
            case SealedNote.Unknown _ ->
                    accept(
                            new NoteSealed(
                                    noteId,
                                    now.aboutHolder(noteId.value())
                                            .at(Sensitivity.S4)
                                            .keptAs(RetentionClass.SAFEKEEPING)
                                            .put(content)));
        };
    }
}
