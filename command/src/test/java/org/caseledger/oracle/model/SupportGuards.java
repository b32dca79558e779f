package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Support under a decided plan: monitoring, evaluation, re-plan, 中断 (MA-07, MA-11 to MA-13). */
final class SupportGuards {

    private SupportGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        monitor(table);
        evaluate(table);
        CaseGuards.supported(table, "DecideRePlan");
        CaseGuards.coordinated(table, "DecideRePlan");
        bySitting(table, "DecideRePlan", "RE_PLAN");
        put(table, "DecideRePlan", guard("MA-13", "support-suspended", Cases::isSuspended));
        suspend(table);
    }

    private static void monitor(Map<String, List<Guard>> table) {
        String act = "RecordMonitoring";
        CaseGuards.open(table, act);
        CaseGuards.coordinated(table, act);
        CaseGuards.notAhead(table, act, "monitoredOn");
        put(
                table,
                act,
                guard("MA-11", "support-not-decided", (h, t) -> !Cases.isDecided(h, t)),
                guard(
                        "MA-11",
                        "role-unknown",
                        (h, t) ->
                                t.rows("roles").stream()
                                        .anyMatch(each ->
                                                !RoleGuards.standings(h, t)
                                                        .containsKey(each.get("roleId")))),
                guard(
                        "MA-04",
                        "plan-period-invalid",
                        (_, t) -> t.isBefore("nextReviewOn", t.day("monitoredOn"))),
                guard(
                        "MA-19",
                        "review-too-late",
                        (_, t) -> t.isAfter("nextReviewOn", t.day("monitoredOn").plusMonths(3))));
    }

    private static void evaluate(Map<String, List<Guard>> table) {
        String act = "EvaluatePlan";
        CaseGuards.supported(table, act);
        CaseGuards.coordinated(table, act);
        CaseGuards.notAhead(table, act, "evaluatedOn");
        put(
                table,
                act,
                guard("MA-04", "plan-missing", (h, t) -> Cases.plan(h, t) == null),
                guard(
                        "MA-09",
                        "version-not-current",
                        (h, t) -> t.number("version") != Cases.version(h, t)));
    }

    /** Rests on what an item decided about this case; each decision is carried out once. */
    static void bySitting(Map<String, List<Guard>> table, String act, String kind) {
        put(
                table,
                act,
                guard(
                        kind.equals("SUSPENSION") ? "MA-13" : "MA-07",
                        kind.equals("SUSPENSION") ? "suspension-not-decided" : "decision-missing",
                        (h, t) -> decision(h, t, kind) == null),
                guard(
                        "MA-07",
                        "decision-not-approved",
                        (h, t) -> {
                            Told taken = decision(h, t, kind);
                            return taken != null && !taken.is("outcome", "APPROVED");
                        }),
                guard(
                        "MA-07",
                        "decision-already-carried-out",
                        (h, t) ->
                                h.last(t.stream(), e -> e.is("itemId", t.get("itemId")), act)
                                        != null));
    }

    private static @Nullable Told decision(History before, Told told, String kind) {
        Told taken = Items.decision(before, told.get("itemId"), kind);
        return taken != null && taken.is("caseId", told.get("caseId")) ? taken : null;
    }

    private static void suspend(Map<String, List<Guard>> table) {
        String act = "SuspendSupport";
        CaseGuards.supported(table, act);
        CaseGuards.coordinated(table, act);
        CaseGuards.notAhead(table, act, "suspendedOn");
        bySitting(table, act, "SUSPENSION");
        put(
                table,
                act,
                guard("MA-13", "support-suspended", Cases::isSuspended),
                guard(
                        "X-08",
                        "before-its-decision",
                        (h, t) ->
                                decision(h, t, "SUSPENSION") != null
                                        && t.isBefore(
                                                "suspendedOn", Items.heldOn(h, t.get("itemId")))),
                guard(
                        "X-08",
                        "due-date-passed",
                        (_, t) -> t.isBefore("watchReviewOn", t.day("suspendedOn"))),
                guard(
                        "MA-08",
                        "agency-unknown",
                        (_, t) ->
                                t.has("watchBy") && !Mihon.isEntrusted(t.get("watchBy"), t.on())));
        CaseGuards.open(table, "ResumeSupport");
        CaseGuards.coordinated(table, "ResumeSupport");
        CaseGuards.notAhead(table, "ResumeSupport", "resumedOn");
        put(
                table,
                "ResumeSupport",
                guard("MA-13", "support-not-suspended", (h, t) -> !Cases.isSuspended(h, t)));
    }
}
