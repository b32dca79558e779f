package org.caseledger.query.policy;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of access over HTTP. */
@RestController
class PolicyApi {

    private final PolicyReading reading;

    PolicyApi(PolicyReading reading) {
        this.reading = reading;
    }

    /** Which rule says what, and whether these rules are the published ones. */
    @GetMapping("/api/v1/policy")
    public ResponseEntity<PolicyReading.PolicyNow> policy(SignedIn reader) {
        PolicyReading.Versioned read = reading.versioned(reader, OutputPath.POLICY_API);
        return ResponseEntity.ok()
                .eTag(Long.toString(read.version()))
                .header("Ledger-Position", Long.toString(read.now().ledgerPosition()))
                .body(read.now());
    }
}
