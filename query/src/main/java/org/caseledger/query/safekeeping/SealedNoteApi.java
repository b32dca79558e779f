package org.caseledger.query.safekeeping;

import org.caseledger.events.privacy.Known;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.NotFound;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One note kept apart as JSON; for whoever is not named, there is none. */
@RestController
public class SealedNoteApi {

    private final ReadGate gate;
    private final LedgerHistory history;

    public SealedNoteApi(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    /** The words of a note and when they were kept. */
    public record NoteShown(UUID noteId, String content, Instant keptAt, long ledgerPosition) {}

    @GetMapping("/api/v1/sealed-notes/{noteId}")
    public ResponseEntity<NoteShown> note(SignedIn reader, @PathVariable UUID noteId) {
        NoteShown shown =
                gate.look(
                        reader,
                        OutputPath.SEALED_NOTE_API,
                        ReadingPurpose.CASE_WORK,
                        look -> read(look, noteId));
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(shown.ledgerPosition()))
                .body(shown);
    }

    private NoteShown read(Look look, UUID noteId) {
        for (LedgerLine line : history.ofStreams(look.sql(), List.of(noteId), look.position())) {
            if (line.event() instanceof NoteSealed sealed
                    && look.open(sealed.content(), Words.class) instanceof Known<Words> known) {
                return new NoteShown(
                        noteId, known.value().value(), line.recordedAt(), look.position());
            }
        }
        throw new NotFound();
    }
}
