package org.caseledger.query.review;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The findings of the review as JSON, for a file and for a sitting. */
@RestController
@RequestMapping("/api/v1")
public class ReviewApi {

    private final ReviewReading reading;

    public ReviewApi(ReviewReading reading) {
        this.reading = reading;
    }

    @GetMapping("/files/{fileId}/review")
    public ResponseEntity<Review> file(SignedIn reader, @PathVariable UUID fileId) {
        return answer(reading.ofFile(reader, OutputPath.FILE_REVIEW_API, new FileId(fileId)));
    }

    @GetMapping("/sittings/{sittingId}/review")
    public ResponseEntity<Review> sitting(SignedIn reader, @PathVariable UUID sittingId) {
        return answer(reading.ofSitting(reader, new SittingId(sittingId)));
    }

    private static ResponseEntity<Review> answer(Review review) {
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(review.ledgerPosition()))
                .body(review);
    }
}
