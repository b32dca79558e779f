package org.caseledger.query.sittings;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.gate.OutputPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The list of sittings and one sitting as JSON. */
@RestController
@RequestMapping("/api/v1/sittings")
public class SittingsApi {

    private final SittingReading reading;

    public SittingsApi(SittingReading reading) {
        this.reading = reading;
    }

    @GetMapping
    public ResponseEntity<SittingList> sittings(
            SignedIn reader, @RequestParam(required = false) @Nullable String cursor) {
        SittingList list = reading.list(reader, OutputPath.SITTING_LIST_API, cursor);
        return at(list.ledgerPosition()).body(list);
    }

    @GetMapping("/{sittingId}")
    public ResponseEntity<SittingShown> sitting(SignedIn reader, @PathVariable UUID sittingId) {
        var id = new SittingId(sittingId);
        SittingShown shown = reading.show(reader, OutputPath.SITTING_API, id);
        return at(shown.ledgerPosition()).body(shown);
    }

    private static ResponseEntity.BodyBuilder at(long position) {
        return ResponseEntity.ok().header("Ledger-Position", Long.toString(position));
    }
}
