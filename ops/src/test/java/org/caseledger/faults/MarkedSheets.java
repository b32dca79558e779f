package org.caseledger.faults;

import static org.caseledger.faults.MarkedTown.DAY;
import static org.caseledger.faults.MarkedTown.OBSERVED;
import static org.caseledger.faults.MarkedTown.OCCURRED;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms and sheets of a consultation, filled in to the last line. */
final class MarkedSheets {

    private static final Set<String> REACHES =
            Set.of("address", "homePhone", "mobilePhone", "mail");

    private final Api api;
    private final Marker marker;
    private final String consultation;
    private final String person;

    MarkedSheets(Api api, Marker marker, String consultation, String person) {
        this.api = api;
        this.marker = marker;
        this.consultation = consultation;
        this.person = person;
    }

    /** Answers the id of the entry that the form became. */
    String fillIn() {
        String form = did("/intake-forms", form()).json().get("eventIds").get(0).asString();
        did(
                "/assessment-sheets",
                Map.of(
                        "personId", person,
                        "answers",
                                List.of(
                                        Map.of(
                                                "item", "WORK",
                                                "answered", "TOLD",
                                                "words", marker.next()),
                                        Map.of("item", "DEBTS", "answered", "NOT_TOLD")),
                        "problems",
                                List.of(
                                        Map.of(
                                                "issue", marker.next(),
                                                "ownView", marker.next())),
                        "saidBy", OBSERVED,
                        "occurred", OCCURRED));
        did(
                "/back-up-advice-records",
                Map.of("adviser", Town.AGENCY_B, "advice", marker.next(), "receivedOn", DAY));
        did("/emergency-support-reports", Map.of("reportedOn", DAY, "report", marker.next()));
        for (String act : List.of("/hand-overs-as-they-happened", "/referrals-as-they-happened")) {
            did(act, happened(act));
        }
        return form;
    }

    private Map<String, Object> happened(String act) {
        String receiver = act.startsWith("/hand") ? "to" : "coordinator";
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(receiver, Town.AGENCY_B);
        body.put("basis", "EMERGENCY");
        body.put("persons", List.of(person));
        body.put("occurred", OCCURRED);
        body.put("reason", marker.next());
        return body;
    }

    private Map<String, Object> form() {
        Map<String, Object> application = new LinkedHashMap<>();
        for (String field :
                List.of(
                        "reading",
                        "name",
                        "address",
                        "homePhone",
                        "mobilePhone",
                        "mail",
                        "toConsult",
                        "wishes",
                        "addressee")) {
            application.put(field, REACHES.contains(field) ? marker.where() : marker.next());
        }
        return Map.of(
                "personId", person,
                "ruleTextVersion", "1",
                "signedOn", DAY,
                "application", application,
                "staffAsked", Map.of("remark", marker.next()));
    }

    private Api.Reply did(String act, Map<String, ?> body) {
        return api.record(WORKER_A, consultation + act, body);
    }
}
