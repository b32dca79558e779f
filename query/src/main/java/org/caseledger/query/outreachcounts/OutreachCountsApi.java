package org.caseledger.query.outreachcounts;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work among residents and contractors' months over HTTP, in counts. */
@RestController
public class OutreachCountsApi {

    private final OutreachCountsReading reading;

    public OutreachCountsApi(OutreachCountsReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/outreach-counts")
    public ResponseEntity<OutreachCounts> counts(SignedIn reader) {
        OutreachCounts found = reading.show(reader, OutputPath.OUTREACH_COUNTS_API);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(found.ledgerPosition()))
                .body(found);
    }
}
