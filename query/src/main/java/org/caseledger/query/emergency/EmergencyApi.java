package org.caseledger.query.emergency;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 緊急閲覧 as JSON: the notices for chairs and reviewers, and one's own. */
@RestController
public class EmergencyApi {

    private final EmergencyReading reading;

    public EmergencyApi(EmergencyReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/emergency-accesses")
    public ResponseEntity<EmergencyAccesses> accesses(
            SignedIn reader, @RequestParam(defaultValue = "0") long minPosition) {
        var shown = reading.show(reader, OutputPath.EMERGENCY_ACCESS_API, minPosition);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(shown.ledgerPosition()))
                .body(shown);
    }
}
