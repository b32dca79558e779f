package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.caseledger.events.value.SaidBy;

import java.util.List;
import java.util.Map;

/** Taking consultations in and passing them on (I-01 to I-09). */
final class IntakeGuards {

    private IntakeGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        receive(table);
        form(table);
        triage(table);
        emergencies(table);
        HandOverGuards.addTo(table);
        PassOnGuards.addTo(table);
    }

    /** Every act in a consultation that goes on. */
    static void open(Map<String, List<Guard>> table, String act) {
        put(
                table,
                act,
                guard("I-01", "consultation-unknown", Consultations::isUnknown),
                guard("I-09", "consultation-closed", Consultations::isClosed));
    }

    static void held(Map<String, List<Guard>> table, String act) {
        open(table, act);
        put(
                table,
                act,
                guard(
                        "I-05",
                        "consultation-held-by-another-agency",
                        Consultations::isHeldByAnother));
    }

    static void triaged(Map<String, List<Guard>> table, String act) {
        held(table, act);
        put(
                table,
                act,
                guard(
                        "I-03",
                        "consultation-not-triaged",
                        (h, t) -> Consultations.triage(h, t).isEmpty()));
    }

    private static void receive(Map<String, List<Guard>> table) {
        put(
                table,
                "ReceiveConsultation",
                guard(
                        "I-01",
                        "consultation-already-received",
                        (h, t) -> !Consultations.isUnknown(h, t)),
                guard(
                        "I-02",
                        "consultation-persons-missing",
                        (_, t) -> t.isEmpty("persons") && !t.is("caller", "ANONYMOUS")),
                guard(
                        "X-01",
                        "consultation-person-of-another-file",
                        (_, t) ->
                                t.many("persons").stream()
                                        .anyMatch(
                                                each -> Mihon.isElsewhere(each, t.get("fileId")))),
                guard(
                        "I-02",
                        "caller-agency-missing",
                        (_, t) -> t.is("caller", "AGENCY") && !t.has("callerAgency")),
                guard(
                        "I-02",
                        "caller-not-protected-by-note",
                        (_, t) -> t.is("caller", "PROTECTED") && !t.has("protectedCaller")),
                guard(
                        "I-02",
                        "caller-contradictory",
                        (_, t) -> !t.is("caller", "AGENCY") && t.has("callerAgency")),
                guard(
                        "X-08",
                        "intake-date-in-future",
                        (_, t) -> ConsentGuards.isAhead(t, "occurred")));
    }

    private static void form(Map<String, List<Guard>> table) {
        open(table, "RecordIntakeForm");
        put(
                table,
                "RecordIntakeForm",
                guard(
                        "I-02",
                        "consultation-person-unknown",
                        (h, t) -> !Consultations.persons(h, t).contains(t.get("personId"))),
                guard(
                        "X-08",
                        "intake-date-in-future",
                        (_, t) -> ConsentGuards.isAhead(t, "signedOn")),
                guard(
                        "C-03",
                        "intake-rule-text-version-missing",
                        (_, t) ->
                                !isWithoutConsent(t)
                                        && (!t.has("ruleTextVersion")
                                                || t.is("ruleTextVersion", ""))),
                guard(
                        "C-04",
                        "form-contradictory",
                        (_, t) -> !isWithoutConsent(t) && t.has("withoutConsent")),
                guard(
                        "C-04",
                        "no-consent-reason-missing",
                        (_, t) -> isWithoutConsent(t) && !t.has("withoutConsent")));
    }

    private static boolean isWithoutConsent(Told told) {
        return told.is("variant", "WITHOUT_CONSENT");
    }

    private static void triage(Map<String, List<Guard>> table) {
        held(table, "TriageConsultation");
        put(
                table,
                "TriageConsultation",
                guard(
                        "I-03",
                        "consultation-already-triaged",
                        (h, t) -> !Consultations.triage(h, t).isEmpty()));
        triaged(table, "ChangeTriage");
        put(
                table,
                "ChangeTriage",
                guard("I-05", "hand-over-waiting", (h, t) -> Consultations.waiting(h, t) != null),
                guard(
                        "I-03",
                        "triage-unchanged",
                        (h, t) -> t.is("result", Consultations.triage(h, t))));
    }

    private static void emergencies(Map<String, List<Guard>> table) {
        open(table, "GiveEmergencySupport");
        put(
                table,
                "GiveEmergencySupport",
                guard(
                        "X-08",
                        "intake-date-in-future",
                        (_, t) -> ConsentGuards.isAhead(t, "occurred")),
                guard(
                        "I-08",
                        "report-back-date-passed",
                        (_, t) -> t.isBefore("reportBackBy", t.on())),
                DangerGuards.reportedTooLate("intake-report-back-too-late"));
        put(
                table,
                "ReportEmergencySupport",
                guard("I-01", "consultation-unknown", Consultations::isUnknown),
                guard("I-08", "nothing-to-report-back", (h, t) -> !Consultations.owesReport(h, t)),
                guard(
                        "X-08",
                        "intake-date-in-future",
                        (_, t) -> ConsentGuards.isAhead(t, "reportedOn")));
    }

    /** An officer writes an answer down only when it says that this agency gave it. */
    static boolean isAnswerOf(Told told, Object agency) {
        return told.office().equals(agency)
                || Mihon.isOfficer(told.by())
                        && told.get("saidBy") instanceof SaidBy said
                        && agency.equals(said.agency());
    }
}
