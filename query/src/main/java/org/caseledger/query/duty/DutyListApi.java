package org.caseledger.query.duty;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 夜間・休日用 緊急対応一覧 as JSON. */
@RestController
public class DutyListApi {

    private final DutyListReading reading;

    public DutyListApi(DutyListReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/duty-lists")
    public ResponseEntity<DutyLists> lists(SignedIn reader) {
        var shown = reading.show(reader, OutputPath.DUTY_LIST_API);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(shown.ledgerPosition()))
                .body(shown);
    }
}
