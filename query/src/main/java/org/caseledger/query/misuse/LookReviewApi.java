package org.caseledger.query.misuse;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly list of looks, as JSON. */
@RestController
public class LookReviewApi {

    private final LookReviewReading reading;

    public LookReviewApi(LookReviewReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/look-review")
    public ResponseEntity<LookReview> list(
            SignedIn reader, @RequestParam(required = false) @Nullable String month) {
        LookReview list = reading.show(reader, OutputPath.LOOK_REVIEW_API, month);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(list.ledgerPosition()))
                .body(list);
    }
}
