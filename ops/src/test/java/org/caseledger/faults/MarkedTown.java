package org.caseledger.faults;

import static org.caseledger.ops.demo.DemonstrationUsers.COORDINATOR;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_A;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;

import org.caseledger.events.value.StaffId;
import org.caseledger.ops.store.LedgerClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A family whose every text is a marked one, recorded by the API through every kind of field. */
final class MarkedTown {

    static final LocalDate TODAY = LedgerClock.system().today();
    static final String DAY = TODAY.toString();
    static final Map<String, ?> OCCURRED = Map.of("on", DAY, "precision", "DAY");
    static final Map<String, ?> OBSERVED = Map.of("kind", "OBSERVED");

    final String mother = UUID.randomUUID().toString();
    final String son = UUID.randomUUID().toString();
    private final Api api;
    private final Marker marker;
    private String file = "";
    private String household = "";
    private String caseId = "";
    private String consent = "";
    private String sitting = "";
    private String form = "";

    MarkedTown(Api api, Marker marker) {
        this.api = api;
        this.marker = marker;
    }

    String file() {
        return file;
    }

    String caseId() {
        return caseId;
    }

    String sitting() {
        return sitting;
    }

    String household() {
        return household;
    }

    /** The entry that the application form became. */
    String form() {
        return form;
    }

    void live() {
        Town.found(api);
        Town.people(api);
        String consultation = talk(List.of(mother, son));
        family();
        dangers();
        consent = new MarkedConsents(api, marker, file).give(mother, son);
        new MarkedHousehold(api, marker, file).live();
        emergencies(consultation);
        form = new MarkedSheets(api, marker, consultation, mother).fillIn();
        referral(consultation);
        caseWork();
        new MarkedDisclosures(api, marker, file).give(mother, consent);
        conference();
        new MarkedOutreach(api, marker, file).run(son);
        otherConsultations();
        did(COORDINATOR, "/sealed-notes", Map.of("content", marker.next()));
    }

    private Api.Reply did(StaffId who, String path, Map<String, ?> body) {
        return api.record(who, path, body);
    }

    private String talk(List<String> persons) {
        var talk =
                did(
                        WORKER_A,
                        "/consultations",
                        Map.of(
                                "caller",
                                "FAMILY",
                                "persons",
                                persons,
                                "troubles",
                                Map.of("ticked", List.of("DEBT"), "mostPressing", "DEBT"),
                                "story",
                                marker.next(),
                                "occurred",
                                OCCURRED));
        file = talk.id("fileId");
        return "/consultations/" + talk.id("consultationId");
    }

    private void family() {
        household =
                "/households/"
                        + did(WORKER_A, "/files/" + file + "/households", Map.of())
                                .id("householdId");
        for (String person : List.of(mother, son)) {
            did(
                    WORKER_A,
                    household + "/members",
                    Map.of(
                            "personId",
                            person,
                            "name",
                            marker.next(),
                            "reading",
                            marker.next(),
                            "relation",
                            person.equals(mother) ? "HEAD" : "CHILD",
                            "personConcerned",
                            person.equals(mother),
                            "from",
                            DAY));
        }
    }

    private void dangers() {
        did(
                WORKER_A,
                household + "/safety-notes",
                Map.of(
                        "personId", son,
                        "note", marker.next(),
                        "occurred", OCCURRED,
                        "saidBy", OBSERVED));
        did(WORKER_A, household + "/safety-notes/1/endings", Map.of("grounds", marker.next()));
    }

    private void emergencies(String consultation) {
        did(
                WORKER_A,
                consultation + "/emergency-supports",
                Map.of(
                        "support",
                        marker.next(),
                        "reason",
                        marker.next(),
                        "occurred",
                        OCCURRED,
                        "reportBackBy",
                        DAY));
    }

    private void referral(String consultation) {
        triaged(consultation, "MULTI_AGENCY");
        caseId =
                did(
                                WORKER_A,
                                consultation + "/referrals",
                                Map.of(
                                        "coordinator",
                                        Town.COORDINATION,
                                        "basis",
                                        "CONSENT",
                                        "persons",
                                        List.of(mother),
                                        "reason",
                                        marker.next()))
                        .id("caseId");
    }

    private void triaged(String consultation, String result) {
        did(
                WORKER_A,
                consultation + "/triages",
                Map.of("result", result, "grounds", marker.next()));
    }

    private void caseWork() {
        String path = "/cases/" + caseId;
        did(COORDINATOR, path + "/referrals", Map.of("fileId", file, "receivedOn", DAY));
        did(
                COORDINATOR,
                path + "/acceptances",
                Map.of("consents", List.of(consent), "acceptedOn", DAY));
        did(
                COORDINATOR,
                path + "/advice-entries",
                Map.of("agencyId", Town.AGENCY_A, "advice", marker.next()));
        did(
                COORDINATOR,
                path + "/assessments",
                Map.of(
                        "aspect",
                        "PERSON",
                        "personId",
                        mother,
                        "findings",
                        marker.next(),
                        "wishes",
                        marker.next(),
                        "saidBy",
                        OBSERVED,
                        "occurred",
                        OCCURRED));
        did(COORDINATOR, path + "/plans", plan());
        for (List<String> about : List.of(List.of(mother), List.of(mother, son))) {
            did(COORDINATOR, path + "/support-entries", support(about, marker.next()));
        }
    }

    Map<String, ?> support(List<String> about, String words) {
        return Map.of(
                "occurred", OCCURRED,
                "method", "PHONE",
                "about", about,
                "content", words,
                "nextStep", marker.next(),
                "saidBy", OBSERVED,
                "basis", "OWN_STATUTORY_TASK");
    }

    private Map<String, ?> plan() {
        return Map.of(
                "subjects", List.of(mother),
                "goal", marker.next(),
                "direction", marker.next(),
                "roles", List.of(Map.of("agencyId", Town.AGENCY_A, "task", marker.next())),
                "from", DAY,
                "until", TODAY.plusMonths(6).toString(),
                "nextReviewOn", TODAY.plusMonths(2).toString(),
                "usesOutreach", false,
                "usesParticipation", false);
    }

    private void conference() {
        var held = new MarkedSitting(api);
        held.open("CONSENT", file, mother, COORDINATOR);
        sitting = held.sitting();
        held.invite(WORKER_A, marker.next());
        held.attend(COORDINATOR, WORKER_A);
        held.tell(Town.AGENCY_A, mother, marker.next());
        held.decide(caseId, marker.next());
    }

    private void otherConsultations() {
        String kept = file;
        String handed = talk(List.of(UUID.randomUUID().toString()));
        triaged(handed, "HAND_OVER");
        String handOver =
                did(
                                WORKER_A,
                                handed + "/hand-overs",
                                Map.of(
                                        "to",
                                        Town.AGENCY_B,
                                        "basis",
                                        "EMERGENCY",
                                        "reason",
                                        marker.next()))
                        .id("handOverId");
        did(
                WORKER_B,
                handed + "/hand-overs/" + handOver + "/returns",
                Map.of("reply", marker.next()));
        String advised = talk(List.of(UUID.randomUUID().toString()));
        triaged(advised, "ADVICE_ONLY");
        did(WORKER_A, advised + "/closures", Map.of("advice", marker.next(), "closedOn", DAY));
        file = kept;
    }
}
