package org.caseledger.journey;

import java.util.Map;

/** What is sent about work among residents, in counts. */
record CountRequests(String today) {

    Map<String, ?> walk(String area, int places) {
        return Map.of(
                "area",
                area,
                "activity",
                "DOOR_TO_DOOR",
                "places",
                places,
                "spokenWith",
                4,
                "leafletsLeft",
                8,
                "ledToConsultation",
                1,
                "doneOn",
                today);
    }

    Map<String, ?> report(String month, String agency) {
        return Map.of(
                "agencyId",
                agency,
                "month",
                month,
                "counts",
                Map.of(
                        "begun",
                        1,
                        "running",
                        3,
                        "attempts",
                        9,
                        "contacts",
                        2,
                        "visits",
                        4,
                        "accompaniments",
                        0,
                        "connected",
                        1,
                        "ended",
                        0),
                "reportedOn",
                today);
    }
}
