package org.caseledger.events.safekeeping;

import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.StaffId;

import java.util.Set;

/** Who may read the note from now on; replaces those named before. */
public record NoteReadersNamed(SealedNoteId noteId, Set<StaffId> readers)
        implements SafekeepingEvent {}
