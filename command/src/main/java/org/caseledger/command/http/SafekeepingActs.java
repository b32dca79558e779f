package org.caseledger.command.http;

import org.caseledger.command.safekeeping.NameNoteReaders;
import org.caseledger.command.safekeeping.SealNote;

import java.util.List;

/** The acts on what is kept apart. */
public final class SafekeepingActs {
    public static final List<Act> ACTS =
            List.of(
                    Act.adds("/sealed-notes", SealNote.class, "秘匿記録の保管"),
                    Act.adds(
                            "/sealed-notes/{noteId}/readers",
                            NameNoteReaders.class,
                            "秘匿記録の閲覧者の指名"));

    private SafekeepingActs() {}
}
