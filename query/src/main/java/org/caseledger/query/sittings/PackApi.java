package org.caseledger.query.sittings;

import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.OutputPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The pack of an attendee and what is missing around a sitting, as JSON. */
@RestController
@RequestMapping("/api/v1/sittings/{sittingId}")
public class PackApi {

    private final PackReading reading;

    public PackApi(PackReading reading) {
        this.reading = reading;
    }

    @GetMapping("/pack")
    public ResponseEntity<MeetingPack> pack(
            SignedIn reader,
            @PathVariable UUID sittingId,
            @RequestParam(required = false) @Nullable UUID attendee) {
        MeetingPack pack =
                reading.pack(
                        reader,
                        OutputPath.MEETING_PACK_API,
                        new SittingId(sittingId),
                        attendee == null ? null : new StaffId(attendee));
        return at(pack.ledgerPosition()).body(pack);
    }

    @GetMapping("/readiness")
    public ResponseEntity<SittingReadiness> readiness(
            SignedIn reader, @PathVariable UUID sittingId) {
        SittingReadiness readiness =
                reading.readiness(
                        reader, OutputPath.SITTING_READINESS_API, new SittingId(sittingId));
        return at(readiness.ledgerPosition()).body(readiness);
    }

    private static ResponseEntity.BodyBuilder at(long position) {
        return ResponseEntity.ok().header("Ledger-Position", Long.toString(position));
    }
}
