package org.caseledger.query.bodies;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The conference bodies as JSON. */
@RestController
@RequestMapping("/api/v1/bodies")
public class BodiesApi {

    private final BodyReading reading;

    public BodiesApi(BodyReading reading) {
        this.reading = reading;
    }

    @GetMapping
    public ResponseEntity<BodyList> bodies(SignedIn reader) {
        BodyList list = reading.list(reader, OutputPath.BODY_LIST_API);
        return at(list.ledgerPosition()).body(list);
    }

    @GetMapping("/{bodyId}")
    public ResponseEntity<BodyShown> body(SignedIn reader, @PathVariable UUID bodyId) {
        BodyShown body = reading.show(reader, OutputPath.BODY_API, new BodyId(bodyId));
        return at(body.ledgerPosition()).body(body);
    }

    private static ResponseEntity.BodyBuilder at(long position) {
        return ResponseEntity.ok().header("Ledger-Position", Long.toString(position));
    }
}
