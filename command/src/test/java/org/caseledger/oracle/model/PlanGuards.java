package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Assessing, drafting a plan, and its way through sitting, agreement and 支援決定 (MA-03 to MA-10). */
final class PlanGuards {

    private PlanGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        assess(table);
        draft(table);
        deliberate(table);
        agree(table);
        decide(table);
    }

    private static void assess(Map<String, List<Guard>> table) {
        String act = "RecordAssessment";
        CaseGuards.open(table, act);
        CaseGuards.notAhead(table, act, "occurred");
        put(
                table,
                act,
                guard(
                        "MA-03",
                        "person-not-named",
                        (_, t) -> t.is("aspect", "PERSON") && !t.has("personId")),
                guard(
                        "X-01",
                        "person-not-of-household",
                        (_, t) ->
                                t.has("personId")
                                        && !Mihon.isOfFile(t.get("personId"), Mihon.FILE)));
    }

    private static void draft(Map<String, List<Guard>> table) {
        String act = "DraftPlan";
        CaseGuards.active(table, act);
        CaseGuards.coordinated(table, act);
        put(
                table,
                act,
                guard(
                        "MA-03",
                        "assessment-missing",
                        (h, t) -> !h.happened(t.stream(), "RecordAssessment")),
                guard("MA-04", "plan-without-role", (_, t) -> t.isEmpty("roles")),
                guard("MA-04", "plan-without-subject", (_, t) -> t.isEmpty("subjects")),
                guard("MA-02", "consent-missing", PlanGuards::hasNobodysConsent),
                guard(
                        "MA-06",
                        "plan-subject-without-consent",
                        (h, t) ->
                                t.many("subjects").stream()
                                        .anyMatch(e -> !Cases.hasPlanningConsent(h, t, e))),
                guard(
                        "MA-08",
                        "agency-unknown",
                        (_, t) ->
                                t.rows("roles").stream()
                                        .anyMatch(e ->
                                                !Mihon.isEntrusted(e.get("agencyId"), t.on()))),
                guard("MA-04", "role-id-taken", PlanGuards::takesRoleId),
                guard(
                        "MA-07",
                        "re-plan-not-decided",
                        (h, t) -> {
                            Told last = Cases.lastInRun(h, t, "DecideSupport", "DecideRePlan");
                            return last != null && last.act().equals("DecideSupport");
                        }));
        period(table, act);
    }

    private static void period(Map<String, List<Guard>> table, String act) {
        put(
                table,
                act,
                guard(
                        "MA-04",
                        "plan-period-invalid",
                        (_, t) ->
                                t.isBefore("until", t.day("from"))
                                        || t.isBefore("nextReviewOn", t.day("from"))),
                guard(
                        "MA-19",
                        "plan-too-long",
                        (_, t) -> t.isAfter("until", t.day("from").plusMonths(12))),
                guard(
                        "MA-19",
                        "review-too-late",
                        (_, t) -> t.isAfter("nextReviewOn", t.day("from").plusMonths(3))));
    }

    private static boolean hasNobodysConsent(History before, Told told) {
        return !Cases.persons(before, told).isEmpty()
                && Cases.persons(before, told).stream()
                        .noneMatch(each -> Cases.hasPlanningConsent(before, told, each));
    }

    private static boolean takesRoleId(History before, Told told) {
        List<Object> ids = told.rows("roles").stream().map(each -> each.get("roleId")).toList();
        return ids.stream().distinct().count() < ids.size()
                || ids.stream().anyMatch(RoleGuards.standings(before, told)::containsKey);
    }

    private static void version(Map<String, List<Guard>> table, String act) {
        put(
                table,
                act,
                guard("MA-04", "plan-missing", (h, t) -> Cases.plan(h, t) == null),
                guard(
                        "MA-09",
                        "version-not-current",
                        (h, t) -> t.number("version") != Cases.version(h, t)));
    }

    private static void deliberate(Map<String, List<Guard>> table) {
        String act = "RecordDeliberation";
        CaseGuards.active(table, act);
        CaseGuards.coordinated(table, act);
        version(table, act);
        put(
                table,
                act,
                guard("MA-07", "plan-already-deliberated", Cases::isDeliberated),
                guard("MA-07", "decision-missing", (h, t) -> finding(h, t) == null),
                guard("MA-07", "decision-already-carried-out", PlanGuards::isCarriedOut),
                guard("MA-06", "decision-without-plan-subjects", PlanGuards::leavesOut));
    }

    /** What the item found about this version of the plan of this case. */
    private static @Nullable Told finding(History before, Told told) {
        Told taken = Items.decision(before, told.get("itemId"), "PLAN_APPROPRIATE");
        return taken != null
                        && taken.is("caseId", told.get("caseId"))
                        && taken.is("planVersion", told.get("version"))
                ? taken
                : null;
    }

    private static boolean isCarriedOut(History before, Told told) {
        return before.last(
                        told.stream(),
                        each -> each.is("itemId", told.get("itemId")),
                        "RecordDeliberation")
                != null;
    }

    private static boolean leavesOut(History before, Told told) {
        Told plan = Cases.plan(before, told);
        Told item = Items.item(before, told.get("itemId"));
        return plan != null
                && item != null
                && !item.many("subjects").containsAll(plan.many("subjects"));
    }

    private static void agree(Map<String, List<Guard>> table) {
        for (String act : List.of("AgreePlanByPerson", "DeclinePlanByPerson")) {
            CaseGuards.active(table, act);
            CaseGuards.coordinated(table, act);
            version(table, act);
            put(
                    table,
                    act,
                    guard(
                            "MA-09",
                            "not-a-plan-subject",
                            (h, t) -> {
                                Told plan = Cases.plan(h, t);
                                return plan != null
                                        && !Values.has(plan.many("subjects"), t.get("personId"));
                            }));
        }
        put(
                table,
                "AgreePlanByPerson",
                guard(
                        "MA-09",
                        "person-already-agreed",
                        (h, t) -> word(h, t, t.get("personId")).equals("AgreePlanByPerson")));
        put(
                table,
                "DeclinePlanByPerson",
                guard("MA-08", "role-not-planned", PlanGuards::declinesUnplanned));
        saidOn(table, "AgreePlanByPerson", "agreedOn");
        saidOn(table, "DeclinePlanByPerson", "declinedOn");
        String byAgency = "AgreePlanByAgency";
        CaseGuards.active(table, byAgency);
        version(table, byAgency);
        put(
                table,
                byAgency,
                RoleGuards.isTheAgencysAnswer((_, t) -> t.get("agencyId")),
                guard(
                        "MA-09",
                        "agency-without-role",
                        (h, t) -> {
                            Told plan = Cases.plan(h, t);
                            return plan != null
                                    && plan.rows("roles").stream()
                                            .noneMatch(
                                                    role -> t.is("agencyId", role.get("agencyId")));
                        }));
    }

    private static void saidOn(Map<String, List<Guard>> table, String act, String day) {
        CaseGuards.notAhead(table, act, day);
        put(
                table,
                act,
                guard(
                        "HP-08",
                        "person-died",
                        (_, t) -> Mihon.isDead(t.get("personId"), t.get(day))));
    }

    private static boolean declinesUnplanned(History before, Told told) {
        Told plan = Cases.plan(before, told);
        return plan != null
                && !plan.rows("roles").stream()
                        .map(role -> role.get("roleId"))
                        .toList()
                        .containsAll(told.many("roles"));
    }

    /** Which of the two answers a person gave last on the current version; empty when none. */
    private static String word(History before, Told told, @Nullable Object person) {
        String word = "";
        int version = Cases.version(before, told);
        for (Told each : Cases.run(before, told)) {
            if (each.is("version", version)
                    && each.is("personId", person)
                    && (each.act().equals("AgreePlanByPerson")
                            || each.act().equals("DeclinePlanByPerson")
                                    && each.many("roles").isEmpty())) {
                word = each.act();
            }
        }
        return word;
    }

    private static void decide(Map<String, List<Guard>> table) {
        String act = "DecideSupport";
        CaseGuards.active(table, act);
        version(table, act);
        CaseGuards.notAhead(table, act, "decidedOn");
        put(
                table,
                act,
                guard("MA-10", "officer-required", (_, t) -> !Mihon.isOfficer(t.by())),
                guard(
                        "MA-08",
                        "plan-not-deliberated",
                        (h, t) -> Cases.plan(h, t) != null && !Cases.isDeliberated(h, t)),
                guard(
                        "X-08",
                        "before-its-decision",
                        (h, t) -> Cases.isDeliberatedAfter(h, t, "decidedOn")),
                guard("MA-10", "agreement-missing", (h, t) -> lacks(h, t, "AgreePlanByPerson")),
                guard("MA-09", "plan-declined-by-person", PlanGuards::isDeclined),
                guard(
                        "MA-10",
                        "support-already-decided",
                        (h, t) -> Cases.onPlan(h, t, "DecideSupport")),
                guard(
                        "MA-06",
                        "plan-subject-without-consent",
                        (h, t) -> RoleGuards.lostConsent(h, t)));
    }

    private static boolean lacks(History before, Told told, String word) {
        Told plan = Cases.plan(before, told);
        return plan != null
                && plan.many("subjects").stream()
                        .anyMatch(each -> !word(before, told, each).equals(word));
    }

    private static boolean isDeclined(History before, Told told) {
        Told plan = Cases.plan(before, told);
        return plan != null
                && plan.many("subjects").stream()
                        .anyMatch(e -> word(before, told, e).equals("DeclinePlanByPerson"));
    }
}
