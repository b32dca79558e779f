package org.caseledger.faults;

import static org.caseledger.faults.MarkedTown.DAY;
import static org.caseledger.faults.MarkedTown.OCCURRED;
import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;

import org.caseledger.events.value.StaffId;

import java.util.List;
import java.util.Map;

/** What is given on consent and in an emergency, with marked words. */
final class MarkedDisclosures {

    private final Api api;
    private final Marker marker;
    private final String file;

    MarkedDisclosures(Api api, Marker marker, String file) {
        this.api = api;
        this.marker = marker;
        this.file = file;
    }

    void give(String mother, String consent) {
        did(
                COORDINATOR,
                "/files/" + file + "/emergency-disclosures",
                Map.of(
                        "to",
                        Town.AGENCY_A,
                        "subjects",
                        List.of(mother),
                        "kinds",
                        List.of("HEALTH"),
                        "danger",
                        marker.next(),
                        "occurred",
                        OCCURRED,
                        "reportBackBy",
                        DAY));
        did(
                COORDINATOR,
                "/files/" + file + "/disclosures",
                Map.of(
                        "to",
                        Town.AGENCY_A,
                        "subjects",
                        List.of(mother),
                        "kinds",
                        List.of("HEALTH"),
                        "basis",
                        "CONSENT",
                        "consentId",
                        consent,
                        "providedOn",
                        DAY,
                        "content",
                        marker.next()));
    }

    private Api.Reply did(StaffId who, String path, Map<String, ?> body) {
        return api.record(who, path, body);
    }
}
