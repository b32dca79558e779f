package org.caseledger.faults;

import static org.caseledger.faults.MarkedTown.DAY;
import static org.caseledger.faults.MarkedTown.OCCURRED;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;

import org.caseledger.events.value.StaffId;

import java.util.List;
import java.util.Map;

/** Consents in every state, each with its marked words. */
final class MarkedConsents {

    private final Api api;
    private final Marker marker;
    private final String file;

    MarkedConsents(Api api, Marker marker, String file) {
        this.api = api;
        this.marker = marker;
        this.file = file;
    }

    /** The consent to planning that stands. */
    String give(String mother, String son) {
        String consent = sought(mother, "PLANNING");
        did(WORKER_A, "/consents/" + consent + "/agreements", agreement(marker.next()));
        String withdrawn = sought(mother, "FOLLOW_UP");
        did(WORKER_A, "/consents/" + withdrawn + "/agreements", agreement(marker.next()));
        did(
                WORKER_A,
                "/consents/" + withdrawn + "/withdrawals",
                Map.of("withdrawnOn", DAY, "reason", marker.next()));
        did(
                WORKER_A,
                "/consents/" + sought(son, "PLANNING") + "/refusals",
                Map.of("refusedOn", DAY, "reason", marker.next()));
        did(
                WORKER_A,
                "/consents/" + sought(son, "SUPPORT") + "/unobtainable-records",
                Map.of("recordedFor", DAY, "reason", marker.next()));
        return consent;
    }

    private Map<String, ?> agreement(String view) {
        return Map.of(
                "form",
                "ORAL",
                "givenAs",
                "SELF",
                "ruleTextVersion",
                "1",
                "givenOn",
                DAY,
                "paperDueOn",
                DAY,
                "ownView",
                view,
                "reasonForOtherForm",
                marker.next());
    }

    private String sought(String person, String purpose) {
        return did(
                        WORKER_A,
                        "/files/" + file + "/consents",
                        Map.of(
                                "personId", person,
                                "purpose", purpose,
                                "circle",
                                        Map.of(
                                                "agencies",
                                                List.of(Town.COORDINATION, Town.AGENCY_A)),
                                "occurred", OCCURRED))
                .id("consentId");
    }

    private Api.Reply did(StaffId who, String path, Map<String, ?> body) {
        return api.record(who, path, body);
    }
}
