package org.caseledger.query.rights;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.OutputPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Pledges of secrecy and the history of a person's rights, as JSON. */
@RestController
@RequestMapping("/api/v1")
public class RightsApi {

    private final StaffRightsReading rights;
    private final PledgeReading pledges;

    public RightsApi(StaffRightsReading rights, PledgeReading pledges) {
        this.rights = rights;
        this.pledges = pledges;
    }

    @GetMapping("/staff/{staffId}/rights")
    public ResponseEntity<StaffRights> rights(SignedIn reader, @PathVariable UUID staffId) {
        StaffRights shown = rights.show(reader, OutputPath.STAFF_RIGHTS_API, new StaffId(staffId));
        return at(shown.ledgerPosition()).body(shown);
    }

    @GetMapping("/pledge")
    public ResponseEntity<PledgeState> pledge(SignedIn reader) {
        PledgeState shown = pledges.show(reader, OutputPath.PLEDGE_API);
        return at(shown.ledgerPosition()).body(shown);
    }

    private static ResponseEntity.BodyBuilder at(long position) {
        return ResponseEntity.ok().header("Ledger-Position", Long.toString(position));
    }
}
