package org.caseledger.query.search;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The places to look at after a protection, as JSON. */
@RestController
public class PlacesApi {

    private final PlacesReading reading;

    public PlacesApi(PlacesReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/files/{fileId}/protections/{protectionId}/places")
    public ResponseEntity<PlacesToLookAt> places(
            SignedIn reader, @PathVariable UUID fileId, @PathVariable UUID protectionId) {
        var asked = new PlacesReading.Asked(new FileId(fileId), new ProtectionId(protectionId));
        PlacesToLookAt places = reading.show(reader, OutputPath.PROTECTION_PLACES_API, asked);
        return ResponseEntity.ok()
                .header("Ledger-Position", Long.toString(places.ledgerPosition()))
                .body(places);
    }
}
