package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import java.util.List;
import java.util.Map;

/** Referring to 多機関協働, nominating for アウトリーチ, and ending a consultation (I-03, I-06, I-07, I-09). */
final class PassOnGuards {

    private PassOnGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        refer(table);
        nominate(table);
        close(table);
    }

    /** What was judged is done first; what stays at the agency may go anywhere later. */
    static void asTriaged(Map<String, List<Guard>> table, String act, String result) {
        put(
                table,
                act,
                guard(
                        "I-03",
                        "triaged-otherwise",
                        (h, t) -> {
                            String judged = Consultations.triage(h, t);
                            return !judged.isEmpty()
                                    && !judged.equals(result)
                                    && !judged.equals("OWN_HANDLING")
                                    && !wasPassedOn(h, t);
                        }));
    }

    private static boolean wasPassedOn(History before, Told told) {
        return before.happened(
                told.stream(),
                "ReturnHandOver",
                "AcceptHandOver",
                "ReferToMultiAgency",
                "NominateForOutreach");
    }

    private static void refer(Map<String, List<Guard>> table) {
        String act = "ReferToMultiAgency";
        IntakeGuards.triaged(table, act);
        asTriaged(table, act, "MULTI_AGENCY");
        Passing.receiver(table, act, "coordinator");
        Passing.basis(table, act, "coordinator", "PLANNING", (_, t) -> t.many("persons"));
        put(
                table,
                act,
                guard("I-02", "consultation-persons-missing", (_, t) -> t.isEmpty("persons")),
                guard(
                        "I-02",
                        "consultation-person-unknown",
                        (h, t) -> !Consultations.persons(h, t).containsAll(t.many("persons"))),
                guard("I-06", "referral-already-made", Consultations::hasRunningReferral),
                guard("I-06", "referral-already-made", PassOnGuards::isCaseTaken));
    }

    private static boolean isCaseTaken(History before, Told told) {
        return before.acts("ReferToMultiAgency", "ReferOnToMultiAgency").stream()
                .anyMatch(each -> each.is("caseId", told.get("caseId")));
    }

    private static void nominate(Map<String, List<Guard>> table) {
        String act = "NominateForOutreach";
        IntakeGuards.triaged(table, act);
        asTriaged(table, act, "OUTREACH");
        Passing.receiver(table, act, "to");
        put(
                table,
                act,
                guard(
                        "I-02",
                        "consultation-person-unknown",
                        (h, t) -> !Consultations.persons(h, t).contains(t.get("personId"))),
                guard(
                        "I-07",
                        "person-already-nominated",
                        (h, t) ->
                                h.last(t.stream(), e -> e.is("personId", t.get("personId")), act)
                                        != null),
                guard(
                        "I-07",
                        "outreach-already-nominated",
                        (h, t) ->
                                h.acts(act, "RerouteToOutreach").stream()
                                        .anyMatch(e -> e.is("outreachId", t.get("outreachId")))));
    }

    private static void close(Map<String, List<Guard>> table) {
        String act = "CloseConsultationWithAdvice";
        IntakeGuards.triaged(table, act);
        put(
                table,
                act,
                guard("I-05", "hand-over-waiting", (h, t) -> Consultations.waiting(h, t) != null),
                guard("I-09", "danger-stands-open", Consultations::standsDanger),
                guard(
                        "X-08",
                        "intake-date-in-future",
                        (_, t) -> ConsentGuards.isAhead(t, "closedOn")),
                guard(
                        "I-03",
                        "triage-not-carried-out",
                        (h, t) ->
                                !t.isOneOf("outcome", "DIED", "MOVED_AWAY")
                                        && !Consultations.isCarriedOut(h, t)),
                guard("I-03", "outcome-not-carried-out", PassOnGuards::didNotComeAbout));
    }

    private static boolean didNotComeAbout(History before, Told told) {
        return switch (String.valueOf(told.get("outcome"))) {
            case "HANDED_OVER" -> !Consultations.happened(before, told, "AcceptHandOver");
            case "MULTI_AGENCY" -> !Consultations.happened(before, told, "ReferToMultiAgency");
            case "OUTREACH" -> !Consultations.happened(before, told, "NominateForOutreach");
            default -> false;
        };
    }
}
