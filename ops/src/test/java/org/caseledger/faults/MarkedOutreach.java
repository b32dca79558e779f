package org.caseledger.faults;

import static org.caseledger.faults.MarkedTown.DAY;
import static org.caseledger.faults.MarkedTown.OBSERVED;
import static org.caseledger.faults.MarkedTown.OCCURRED;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;

import org.caseledger.events.value.StaffId;

import java.util.Map;

/** One course of outreach from the first sign to its closure, each act with marked words. */
final class MarkedOutreach {

    private final Api api;
    private final Marker marker;
    private final String file;

    MarkedOutreach(Api api, Marker marker, String file) {
        this.api = api;
        this.marker = marker;
        this.file = file;
    }

    void run(String son) {
        String outreach =
                "/outreaches/"
                        + did(
                                        WORKER_A,
                                        "/outreach-signals",
                                        Map.of(
                                                "fileId", file,
                                                "personId", son,
                                                "source", "AGENCY",
                                                "signal", marker.next(),
                                                "saidBy", OBSERVED,
                                                "occurred", OCCURRED))
                                .id("outreachId");
        did(
                WORKER_A,
                outreach + "/openings",
                Map.of(
                        "fileId", file,
                        "personId", son,
                        "agencyId", Town.AGENCY_A,
                        "ground", "NOT_REACHED",
                        "openedOn", DAY));
        did(
                WORKER_A,
                outreach + "/attempts",
                Map.of(
                        "means",
                        "LETTER",
                        "result",
                        "NO_ANSWER",
                        "occurred",
                        OCCURRED,
                        "note",
                        marker.next()));
        did(
                WORKER_A,
                outreach + "/watches",
                Map.of("agencyId", Town.AGENCY_A, "arrangement", marker.next()));
        did(
                WORKER_A,
                outreach + "/first-contacts",
                Map.of("initiator", "PERSON", "occurred", OCCURRED, "content", marker.next()));
        did(
                WORKER_A,
                outreach + "/home-visits",
                Map.of("occurred", OCCURRED, "content", marker.next(), "saidBy", OBSERVED));
        approached(outreach);
        did(
                WORKER_A,
                outreach + "/connections",
                Map.of("agencyId", Town.AGENCY_A, "connectedOn", DAY));
        did(
                WORKER_A,
                outreach + "/stability-judgements",
                Map.of("grounds", marker.next(), "judgedOn", DAY));
        did(WORKER_A, outreach + "/closures", Map.of("reason", marker.next(), "closedOn", DAY));
        did(
                WORKER_A,
                outreach + "/follow-ups",
                Map.of("occurred", OCCURRED, "content", marker.next(), "saidBy", OBSERVED));
    }

    private void approached(String outreach) {
        did(
                WORKER_A,
                outreach + "/approach-changes",
                Map.of("approach", marker.next(), "reason", marker.next(), "changedOn", DAY));
        did(
                WORKER_A,
                outreach + "/contacts-by-person",
                Map.of("means", "PHONE", "occurred", OCCURRED, "content", marker.next()));
        did(
                WORKER_A,
                outreach + "/contact-refusals",
                Map.of(
                        "extent",
                        "FOR_NOW",
                        "content",
                        marker.next(),
                        "saidBy",
                        OBSERVED,
                        "occurred",
                        OCCURRED));
        did(
                WORKER_A,
                outreach + "/home-visits-as-they-happened",
                Map.of(
                        "occurred",
                        OCCURRED,
                        "content",
                        marker.next(),
                        "saidBy",
                        OBSERVED,
                        "agreedToVisit",
                        false,
                        "reason",
                        marker.next()));
        did(
                WORKER_A,
                outreach + "/accompaniments",
                Map.of("occurred", OCCURRED, "agencyId", Town.AGENCY_B, "content", marker.next()));
        did(
                WORKER_A,
                outreach + "/emergencies",
                Map.of(
                        "danger",
                        marker.next(),
                        "done",
                        marker.next(),
                        "occurred",
                        OCCURRED,
                        "reportBackBy",
                        DAY));
        did(
                WORKER_A,
                outreach + "/emergency-ends",
                Map.of("report", marker.next(), "endedOn", DAY));
        did(
                WORKER_A,
                outreach + "/holds",
                Map.of("reason", marker.next(), "heldOn", DAY, "reviewOn", DAY));
        did(WORKER_A, outreach + "/resumptions", Map.of("resumedOn", DAY));
        did(
                WORKER_A,
                outreach + "/watch-releases",
                Map.of("agencyId", Town.AGENCY_A, "reason", marker.next(), "releasedOn", DAY));
    }

    private Api.Reply did(StaffId who, String path, Map<String, ?> body) {
        return api.record(who, path, body);
    }
}
