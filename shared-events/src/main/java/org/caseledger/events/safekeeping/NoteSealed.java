package org.caseledger.events.safekeeping;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;

/** Something is kept apart; other streams hold only its random reference. */
public record NoteSealed(SealedNoteId noteId, Labelled<Words> content)
        implements SafekeepingEvent {}
