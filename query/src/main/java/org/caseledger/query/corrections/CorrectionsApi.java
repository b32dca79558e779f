package org.caseledger.query.corrections;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The corrections of a file, with what rests on them, as JSON. */
@RestController
@RequestMapping("/api/v1/files/{fileId}/corrections")
public class CorrectionsApi {

    private final CorrectionsReading reading;

    public CorrectionsApi(CorrectionsReading reading) {
        this.reading = reading;
    }

    @GetMapping
    public ResponseEntity<SetRight> corrections(SignedIn reader, @PathVariable UUID fileId) {
        SetRight shown = reading.show(reader, OutputPath.FILE_CORRECTIONS_API, new FileId(fileId));
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(shown.ledgerPosition()))
                .body(shown);
    }
}
