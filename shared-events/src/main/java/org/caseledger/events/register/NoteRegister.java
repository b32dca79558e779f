package org.caseledger.events.register;

import org.caseledger.events.safekeeping.NoteReadersNamed;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/** The notes kept apart: by which agency, and who may read each. Key: note id. */
public final class NoteRegister implements Register<NoteRegister.Note> {

    public static final NoteRegister NOTE = new NoteRegister();

    /** One note; its content is nowhere but in its own stream. */
    public record Note(AgencyId keptBy, Set<StaffId> readers) {}

    private NoteRegister() {}

    @Override
    public String name() {
        return "note";
    }

    @Override
    public Class<Note> valueType() {
        return Note.class;
    }

    @Override
    public Set<String> keysTouchedBy(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case NoteSealed event -> Set.of(event.noteId().toString());
            case NoteReadersNamed event -> Set.of(event.noteId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Note after(@Nullable Note before, String key, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case NoteSealed event -> new Note(event.keptBy(), event.readers());
            case NoteReadersNamed event ->
                    new Note(Objects.requireNonNull(before).keptBy, event.readers());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Note value) {
        return Set.of();
    }

    /**
     * Whether a note may be pointed at: it is there, and the actor may read it or works for the agency
     * that keeps it. Every other note is for the actor as if it were not.
     */
    public static boolean isKnownTo(Actor actor, SealedNoteId note, Facts facts) {
        return facts.value(NOTE, note.toString())
                .filter(kept ->
                        kept.readers().contains(actor.staff())
                                || kept.keptBy().equals(actor.organisation()))
                .isPresent();
    }

    /** Whether somebody who must stay unknown is named by a note the actor knows, and nobody else is. */
    public static boolean standsBehind(@Nullable SaidBy saidBy, Actor actor, Facts facts) {
        if (saidBy == null) {
            return true;
        }
        SealedNoteId note = saidBy.sealedNote();
        return note == null
                ? saidBy.kind() != SaidBy.Kind.PROTECTED_REPORTER
                : isKnownTo(actor, note, facts);
    }
}
