package org.caseledger.journey;

import static org.caseledger.journey.Household.day;
import static org.caseledger.journey.Household.said;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is sent for a respite at once and for a daughter who eats at the canteen. */
record A39Requests(UUID daughter, String today) {

    Map<String, ?> respite(String reportBackBy) {
        return Map.of(
                "support",
                "制度の外で、短い間の宿泊を受け入れてもらった。",
                "reason",
                "母の心の負担と夫の疲れが限界である。",
                "occurred",
                day(today),
                "reportBackBy",
                reportBackBy);
    }

    Map<String, ?> canteen(UUID consent) {
        return Map.of(
                "occurred",
                day(today),
                "method",
                "OTHER",
                "about",
                List.of(daughter),
                "content",
                "子ども食堂で宿題をした。",
                "saidBy",
                said("PERSON_CONCERNED", daughter),
                "basis",
                "CONSENT",
                "consentId",
                consent);
    }
}
