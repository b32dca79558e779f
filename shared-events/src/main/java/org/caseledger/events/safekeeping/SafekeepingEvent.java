package org.caseledger.events.safekeeping;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SealedNoteId;

import java.util.List;
import java.util.UUID;

/** The stream of one sealed note: a protected location or a reporter, under a key of its own. */
public sealed interface SafekeepingEvent extends LedgerEvent permits NoteSealed, NoteReadersNamed {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(NoteSealed.class, "note-kept"),
                    entry(NoteReadersNamed.class, "note-readers-named"));

    SealedNoteId noteId();

    @Override
    default UUID streamId() {
        return noteId().value();
    }
}
