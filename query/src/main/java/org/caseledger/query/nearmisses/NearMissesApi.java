package org.caseledger.query.nearmisses;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The near-miss cases over HTTP, for those who settle the scope of joint work. */
@RestController
public class NearMissesApi {

    private final NearMissesReading reading;

    public NearMissesApi(NearMissesReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/near-misses")
    public ResponseEntity<NearMissesReading.NearMisses> nearMisses(SignedIn reader) {
        var found = reading.show(reader, OutputPath.NEAR_MISS_LIST_API);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(found.ledgerPosition()))
                .body(found);
    }
}
