package org.caseledger.query.organisations;

import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.OutputPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory and the successions as JSON. */
@RestController
@RequestMapping("/api/v1")
public class OrganisationsApi {

    private final OrganisationsReading reading;

    public OrganisationsApi(OrganisationsReading reading) {
        this.reading = reading;
    }

    /** {@code within}: warn of what ends within so many days, instead of the profile's number. */
    @GetMapping("/organisations")
    public ResponseEntity<Organisations> organisations(
            SignedIn reader, @RequestParam(required = false) @Nullable Integer within) {
        Organisations all = reading.organisations(reader, OutputPath.ORGANISATIONS_API, within);
        return at(all.ledgerPosition()).body(all);
    }

    /** The ids that acts name people, agencies and conference bodies by. */
    @GetMapping("/contacts")
    public ResponseEntity<Contacts> contacts(SignedIn reader) {
        Contacts all = reading.contacts(reader);
        return at(all.ledgerPosition()).body(all);
    }

    @GetMapping("/successions")
    public ResponseEntity<Successions> successions(SignedIn reader) {
        Successions all = reading.successions(reader, OutputPath.SUCCESSIONS_API);
        return at(all.ledgerPosition()).body(all);
    }

    private static ResponseEntity.BodyBuilder at(long position) {
        return ResponseEntity.ok().header("Ledger-Position", Long.toString(position));
    }
}
