package org.caseledger.query.caseload;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case list as JSON, a page at a time. */
@RestController
@RequestMapping("/api/v1/cases")
public class CaseloadApi {

    private final CaseloadReading reading;

    public CaseloadApi(CaseloadReading reading) {
        this.reading = reading;
    }

    @GetMapping
    public ResponseEntity<CaseloadPage> cases(
            SignedIn reader,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "0") long minPosition) {
        CaseloadPage page = reading.show(reader, OutputPath.CASE_LIST_API, cursor, minPosition);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(page.ledgerPosition()))
                .body(page);
    }
}
