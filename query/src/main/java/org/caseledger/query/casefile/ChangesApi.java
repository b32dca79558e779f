package org.caseledger.query.casefile;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The effects of a change in a household as JSON, asked for before the change is recorded. */
@RestController
public class ChangesApi {

    private final ChangesReading reading;

    public ChangesApi(ChangesReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/files/{fileId}/change-effects")
    public ResponseEntity<ChangeEffects> effects(
            SignedIn reader,
            @PathVariable UUID fileId,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable Change change) {
        var asked = ChangesReading.Asked.of(fileId, person, change);
        ChangeEffects effects = reading.show(reader, OutputPath.CHANGE_EFFECTS_API, asked);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(effects.ledgerPosition()))
                .body(effects);
    }
}
