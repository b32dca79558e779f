package org.caseledger.query.fallbacks;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The fall-backs used, as JSON. */
@RestController
public class FallbackApi {

    private final FallbackReading reading;

    public FallbackApi(FallbackReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/fallbacks")
    public ResponseEntity<FallbackList> list(SignedIn reader) {
        FallbackList list = reading.show(reader, OutputPath.FALLBACK_LIST_API);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(list.ledgerPosition()))
                .body(list);
    }
}
