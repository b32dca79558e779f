package org.caseledger.query.suspensions;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every 利用停止, as JSON. */
@RestController
public class SuspensionApi {

    private final SuspensionReading reading;

    public SuspensionApi(SuspensionReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/use-suspensions")
    public ResponseEntity<SuspensionList> list(SignedIn reader) {
        SuspensionList list = reading.show(reader, OutputPath.SUSPENSION_LIST_API);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(list.ledgerPosition()))
                .body(list);
    }
}
