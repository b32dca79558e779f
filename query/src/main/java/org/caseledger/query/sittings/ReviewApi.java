package org.caseledger.query.sittings;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.review.Finding;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

/** The findings of the confidentiality review as JSON. */
@RestController
@RequestMapping("/api/v1")
public class ReviewApi {

    private final SittingReading reading;

    public ReviewApi(SittingReading reading) {
        this.reading = reading;
    }

    @GetMapping("/sittings/{sittingId}/review")
    public ResponseEntity<SittingPage> sitting(SignedIn reader, @PathVariable UUID sittingId) {
        SittingPage page = reading.show(reader, OutputPath.SITTING_REVIEW_API, sittingId);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(page.ledgerPosition()))
                .body(page);
    }

    @GetMapping("/files/{fileId}/review")
    public List<Finding> file(SignedIn reader, @PathVariable UUID fileId) {
        return reading.ofFile(reader, new FileId(fileId));
    }
}
