package org.caseledger.events.safekeeping;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.util.Set;

/** Something is kept apart for the readers named; other streams hold only its random reference. */
public record NoteSealed(
        SealedNoteId noteId, Labelled<Words> content, AgencyId keptBy, Set<StaffId> readers)
        implements SafekeepingEvent {}
