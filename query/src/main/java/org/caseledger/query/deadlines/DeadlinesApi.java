package org.caseledger.query.deadlines;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due as JSON, a page at a time. */
@RestController
public class DeadlinesApi {

    private final DeadlineReading reading;

    public DeadlinesApi(DeadlineReading reading) {
        this.reading = reading;
    }

    /**
     * @param kind a code of a kind of deadline
     * @param until a day
     */
    @GetMapping("/api/v1/deadlines")
    public ResponseEntity<DeadlinesPage> deadlines(
            SignedIn reader,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "0") long minPosition) {
        var question = new Asked.Question(kind, until, mine, cursor, minPosition);
        DeadlinesPage page = reading.show(reader, OutputPath.DEADLINES_API, question);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(page.ledgerPosition()))
                .body(page);
    }
}
