package org.caseledger.command.safekeeping;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_ALREADY_SEALED;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_KEPT_BY_CASEWORKERS;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_READER_NOT_IN_OFFICE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.safekeeping.NoteKind;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.safekeeping.SafekeepingEvent;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keeps something apart: who reported, with time and place, or where a protected person is. Other
 * streams hold only the note's id, which tells nothing. The note belongs to no file; the readers named
 * and whoever keeps it read it, nobody else.
 */
public record SealNote(
        @Minted SealedNoteId noteId,
        Words content,
        @Nullable NoteKind kind,
        @Nullable Set<StaffId> readers)
        implements SafekeepingCommand {

    /** A note about a reporter, for the keeper alone. */
    public SealNote(SealedNoteId noteId, Words content) {
        this(noteId, content, null, null);
    }

    @Override
    public Decision<SafekeepingEvent> decide(SealedNote note, Circumstances now) {
        return switch (note) {
            case SealedNote.Kept _ -> refuse(NOTE_ALREADY_SEALED);
            case SealedNote.Unknown _ when !now.actor().capacity().handlesCases() ->
                    refuse(NOTE_KEPT_BY_CASEWORKERS);
            case SealedNote.Unknown _ when !Readers.areInOffice(readersWith(now), now) ->
                    refuse(NOTE_READER_NOT_IN_OFFICE);
            case SealedNote.Unknown _ -> accept(sealed(now));
        };
    }

    private Set<StaffId> readersWith(Circumstances now) {
        Set<StaffId> all = new LinkedHashSet<>(readers == null ? Set.of() : readers);
        all.add(now.actor().staff());
        return all;
    }

    private NoteSealed sealed(Circumstances now) {
        NoteKind about = kind == null ? NoteKind.REPORTER : kind;
        return new NoteSealed(
                noteId,
                now.aboutHolder(noteId.value())
                        .at(about.sensitivity())
                        .keptAs(RetentionClass.SAFEKEEPING)
                        .put(content),
                now.actor().organisation(),
                readersWith(now));
    }
}
