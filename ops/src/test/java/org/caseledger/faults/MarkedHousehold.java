package org.caseledger.faults;

import static org.caseledger.events.household.MemberFact.ADDRESS;
import static org.caseledger.events.household.MemberFact.NAME;
import static org.caseledger.events.household.MemberFact.OTHER;
import static org.caseledger.events.household.MemberFact.PHONE;
import static org.caseledger.events.household.MemberFact.WORKPLACE;
import static org.caseledger.faults.MarkedTown.DAY;
import static org.caseledger.faults.MarkedTown.OBSERVED;
import static org.caseledger.faults.MarkedTown.OCCURRED;
import static org.caseledger.faults.Town.OFFICER;

import org.caseledger.events.household.MemberFact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Another household of the file, of which everything that has words is told once. */
final class MarkedHousehold {

    private final Api api;
    private final Marker marker;
    private final String household;
    private final String uncle = UUID.randomUUID().toString();
    private final String aunt = UUID.randomUUID().toString();
    private final String cousin = UUID.randomUUID().toString();

    MarkedHousehold(Api api, Marker marker, String file) {
        this.api = api;
        this.marker = marker;
        this.household =
                "/households/"
                        + api.record(OFFICER, "/files/" + file + "/households", Map.of())
                                .id("householdId");
    }

    void live() {
        for (String person : List.of(uncle, aunt, cousin)) {
            did(
                    "/members",
                    Map.of(
                            "personId",
                            person,
                            "name",
                            marker.next(),
                            "relation",
                            "OTHER_RELATIVE",
                            "personConcerned",
                            false,
                            "from",
                            DAY));
        }
        born();
        told();
        related();
        contacts();
        protection();
        observed();
        away();
        parted();
    }

    private void born() {
        did(
                "/births",
                Map.of(
                        "name",
                        marker.next(),
                        "reading",
                        marker.next(),
                        "relation",
                        "CHILD",
                        "bornOn",
                        DAY));
    }

    private void told() {
        for (MemberFact fact : List.of(ADDRESS, PHONE, WORKPLACE, NAME, OTHER)) {
            did(
                    "/member-facts",
                    Map.of(
                            "personId", uncle,
                            "fact", fact.name(),
                            "value", fact.tellsWhere() ? marker.where() : marker.next(),
                            "from", OCCURRED,
                            "saidBy", OBSERVED));
        }
        did(
                "/historical-facts",
                Map.of(
                        "persons", List.of(uncle, aunt),
                        "fact", marker.next(),
                        "origin", marker.next(),
                        "occurred", OCCURRED,
                        "saidBy", OBSERVED));
    }

    private void related() {
        String relationship =
                did(
                                "/relationships",
                                Map.of(
                                        "personId",
                                        uncle,
                                        "otherPerson",
                                        marker.next(),
                                        "kind",
                                        "KEY_PERSON",
                                        "note",
                                        marker.next(),
                                        "from",
                                        OCCURRED,
                                        "saidBy",
                                        OBSERVED))
                        .id("relationshipId");
        did(
                "/relationships/" + relationship + "/endings",
                Map.of("until", OCCURRED, "reason", marker.next()));
    }

    private void contacts() {
        String rule =
                did(
                                "/contact-rules",
                                Map.of(
                                        "personId",
                                        aunt,
                                        "kind",
                                        "OTHER_RULE",
                                        "detail",
                                        marker.next(),
                                        "from",
                                        DAY))
                        .id("ruleId");
        did("/contact-rules/" + rule + "/endings", Map.of("endedOn", DAY, "reason", marker.next()));
    }

    private void protection() {
        String protection =
                did(
                                "/protections",
                                Map.of(
                                        "personId",
                                        aunt,
                                        "kind",
                                        "AT_REQUEST",
                                        "from",
                                        Map.of("persons", List.of(), "others", marker.where()),
                                        "decidedBy",
                                        marker.where(),
                                        "request",
                                        marker.where(),
                                        "acceptedOn",
                                        DAY))
                        .id("protectionId");
        did(
                "/protections/" + protection + "/liftings",
                Map.of(
                        "decidedBy", marker.where(),
                        "request", marker.where(),
                        "liftedOn", DAY));
    }

    private void observed() {
        Map<String, Object> danger = about(cousin);
        danger.put("report", report());
        did("/safety-notes", danger);
        did("/safety-notes/1/reviews", Map.of("judgement", marker.next(), "occurred", OCCURRED));
        Map<String, Object> suspicion = about(cousin);
        suspicion.put("report", report());
        did("/observations", suspicion);
        did("/observations/1/endings", Map.of("judgement", marker.next(), "judgedOn", DAY));
        Map<String, Object> report = new LinkedHashMap<>(report());
        report.put("personId", cousin);
        did("/abuse-reports", report);
    }

    private Map<String, Object> about(String person) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("personId", person);
        body.put("note", marker.next());
        body.put("occurred", OCCURRED);
        body.put("saidBy", OBSERVED);
        return body;
    }

    private Map<String, Object> report() {
        return Map.of(
                "statute",
                "OTHER",
                "addressee",
                marker.next(),
                "content",
                marker.next(),
                "madeOn",
                DAY,
                "at",
                "09:30");
    }

    private void away() {
        did(
                "/absences",
                Map.of(
                        "personId", uncle,
                        "kind", "HOSPITAL",
                        "place", marker.where(),
                        "from", OCCURRED,
                        "saidBy", OBSERVED));
        did(
                "/returns",
                Map.of(
                        "personId", uncle,
                        "returned", OCCURRED,
                        "note", marker.next(),
                        "saidBy", OBSERVED));
    }

    private void parted() {
        did(
                "/departures",
                Map.of(
                        "personId",
                        aunt,
                        "leftOn",
                        DAY,
                        "reason",
                        "MOVED_OUT_OF_TOWN",
                        "place",
                        marker.where()));
        did("/splits", Map.of("persons", List.of(cousin), "splitOn", DAY, "reason", marker.next()));
        did(
                "/deaths",
                Map.of(
                        "personId", uncle,
                        "died", OCCURRED,
                        "note", marker.next(),
                        "saidBy", OBSERVED));
    }

    private Api.Reply did(String act, Map<String, ?> body) {
        return api.record(OFFICER, household + act, body);
    }
}
