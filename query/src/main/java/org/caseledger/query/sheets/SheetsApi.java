package org.caseledger.query.sheets;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The sheets of a file as JSON. */
@RestController
public class SheetsApi {

    private final SheetsReading reading;

    public SheetsApi(SheetsReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/files/{fileId}/assessment-sheets")
    public ResponseEntity<Sheets> sheets(SignedIn reader, @PathVariable UUID fileId) {
        Sheets shown = reading.show(reader, OutputPath.FILE_SHEETS_API, new FileId(fileId));
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(shown.ledgerPosition()))
                .body(shown);
    }
}
