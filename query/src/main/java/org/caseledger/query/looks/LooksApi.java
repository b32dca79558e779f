package org.caseledger.query.looks;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Who looked, as JSON. */
@RestController
@RequestMapping("/api/v1")
public class LooksApi {

    private final LooksReading reading;

    public LooksApi(LooksReading reading) {
        this.reading = reading;
    }

    @GetMapping("/persons/{personId}/looks")
    public ResponseEntity<LooksShown> person(SignedIn reader, @PathVariable UUID personId) {
        var person = new PersonId(personId);
        return answer(reading.ofPerson(reader, OutputPath.PERSON_LOOKS_API, person));
    }

    @GetMapping("/files/{fileId}/looks")
    public ResponseEntity<LooksShown> file(SignedIn reader, @PathVariable UUID fileId) {
        return answer(reading.ofFile(reader, OutputPath.FILE_LOOKS_API, new FileId(fileId)));
    }

    private static ResponseEntity<LooksShown> answer(LooksShown shown) {
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(shown.ledgerPosition()))
                .body(shown);
    }
}
