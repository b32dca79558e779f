package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.caseledger.events.value.CaseId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Receiving a case and taking it or not (MA-01, MA-02, MA-17). */
final class CaseGuards {

    private CaseGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        receive(table);
        accept(table);
        waiting(table, "ReturnCase");
        waiting(table, "RerouteToOutreach");
        reroute(table);
        PlanGuards.addTo(table);
        RoleGuards.addTo(table);
        SupportGuards.addTo(table);
        ClosureGuards.addTo(table);
    }

    static void notAhead(Map<String, List<Guard>> table, String act, String day) {
        put(table, act, guard("X-08", "date-in-future", (_, t) -> ConsentGuards.isAhead(t, day)));
    }

    static void coordinated(Map<String, List<Guard>> table, String act) {
        put(table, act, guard("MA-02", "not-coordinating", (h, t) -> !Cases.isCoordinatedBy(h, t)));
    }

    /** From 受理 to 終結, a suspension included. */
    static void open(Map<String, List<Guard>> table, String act) {
        put(
                table,
                act,
                guard("MA-01", "case-unknown", Cases::isUnknown),
                guard(
                        "MA-02",
                        "case-not-accepted",
                        (h, t) -> !Cases.isAccepted(h, t) && !Cases.isClosed(h, t)),
                guard("MA-14", "case-closed", Cases::isClosed));
    }

    /** As {@link #open}, and not while support is suspended. */
    static void active(Map<String, List<Guard>> table, String act) {
        open(table, act);
        put(table, act, guard("MA-13", "support-suspended", Cases::isSuspended));
    }

    /** As {@link #open}, and only once support was decided. */
    static void supported(Map<String, List<Guard>> table, String act) {
        open(table, act);
        put(table, act, guard("MA-11", "support-not-decided", (h, t) -> !Cases.isInSupport(h, t)));
    }

    private static void receive(Map<String, List<Guard>> table) {
        String act = "ReceiveReferral";
        notAhead(table, act, "receivedOn");
        put(
                table,
                act,
                guard("MA-01", "case-already-received", (h, t) -> !Cases.isUnknown(h, t)),
                guard("MA-01", "referral-missing", CaseGuards::isNotReferred),
                guard(
                        "MA-01",
                        "referral-addressed-elsewhere",
                        (h, t) ->
                                Cases.coordinator(h, t) != null
                                        && !t.office().equals(Cases.coordinator(h, t))));
    }

    private static boolean isNotReferred(History before, Told told) {
        return before.acts("ReferToMultiAgency", "ReferOnToMultiAgency").stream()
                .noneMatch(each ->
                        told.is("caseId", each.get("caseId"))
                                && told.is("fileId", fileOf(before, each)));
    }

    private static @Nullable Object fileOf(History before, Told referral) {
        Told begun =
                before.last(
                        referral.stream(),
                        "ReceiveConsultation",
                        "RecordOutreachSignal",
                        "OpenOutreach");
        return begun == null ? null : begun.get("fileId");
    }

    private static void waiting(Map<String, List<Guard>> table, String act) {
        coordinated(table, act);
        put(
                table,
                act,
                guard("MA-01", "case-unknown", Cases::isUnknown),
                guard("MA-02", "case-not-waiting", (h, t) -> !Cases.isWaiting(h, t)));
    }

    private static void accept(Map<String, List<Guard>> table) {
        waiting(table, "AcceptCase");
        notAhead(table, "AcceptCase", "acceptedOn");
        put(
                table,
                "AcceptCase",
                guard("MA-01", "person-supported-already", Cases::isInAnotherRun),
                guard(
                        "MA-02",
                        "residence-not-covered",
                        (_, t) -> t.has("residence") && !t.is("residence", "ADDRESS")),
                guard(
                        "MA-02",
                        "consent-missing",
                        (h, t) ->
                                t.isEmpty("consents")
                                        || !t.many("consents").stream()
                                                .allMatch(id -> counts(h, t, id))));
    }

    /** The consent of somebody referred, to planning, with the coordinator, now and at 受理. */
    private static boolean counts(History before, Told told, Object consent) {
        Told question = Consents.question(before, consent);
        return question != null
                && question.is("purpose", "PLANNING")
                && question.is("fileId", Cases.file(before, new CaseId(told.stream())))
                && Values.has(Cases.persons(before, told), question.get("personId"))
                && Consents.holds(before, question.stream(), told.on())
                && Consents.holds(before, question.stream(), told.day("acceptedOn"))
                && Values.has(
                        Consents.circle(before, question.stream()),
                        Cases.coordinator(before, told));
    }

    private static void reroute(Map<String, List<Guard>> table) {
        String act = "RerouteToOutreach";
        put(
                table,
                act,
                guard(
                        "MA-03",
                        "person-not-named",
                        (h, t) -> !Values.has(Cases.persons(h, t), t.get("personId"))),
                mayKnow("to"),
                guard(
                        "MA-02",
                        "outreach-id-taken",
                        (h, t) ->
                                h.acts("NominateForOutreach", act).stream()
                                        .anyMatch(e -> e.is("outreachId", t.get("outreachId")))));
    }

    /** Residents, and an agency unknown or no longer entrusted, are not told of a household. */
    static Guard mayKnow(String agency) {
        return guard(
                "X-03",
                "agency-may-not-know",
                (_, t) ->
                        Mihon.isResidents(t.get(agency))
                                || !Mihon.isEntrusted(t.get(agency), t.on()));
    }
}
