package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Offering a role of a plan, and the answer, which only the agency gives (MA-08). */
final class RoleGuards {

    private RoleGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        offer(table);
        for (String act : List.of("AcceptRole", "DeclineRole")) {
            CaseGuards.open(table, act);
            put(
                    table,
                    act,
                    guard(
                            "MA-08",
                            "role-not-offered",
                            (h, t) -> !standing(h, t).equals("OfferRole")),
                    isTheAgencysAnswer((h, t) -> agency(h, t, t.get("roleId"))));
        }
        CaseGuards.notAhead(table, "AcceptRole", "acceptedOn");
        CaseGuards.notAhead(table, "DeclineRole", "declinedOn");
        put(
                table,
                "AcceptRole",
                guard("MA-08", "worker-not-of-agency", RoleGuards::isWorkerOfAnother));
        put(
                table,
                "EndRole",
                guard("MA-01", "case-unknown", Cases::isUnknown),
                guard(
                        "MA-02",
                        "case-not-accepted",
                        (h, t) -> !Cases.isAccepted(h, t) && !Cases.isClosed(h, t)));
        CaseGuards.coordinated(table, "EndRole");
        CaseGuards.notAhead(table, "EndRole", "endedOn");
        put(
                table,
                "EndRole",
                guard(
                        "MA-08",
                        "role-not-running",
                        (h, t) ->
                                !List.of("OfferRole", "AcceptRole", "lapsed")
                                        .contains(standing(h, t))));
    }

    private static void offer(Map<String, List<Guard>> table) {
        String act = "OfferRole";
        CaseGuards.active(table, act);
        CaseGuards.coordinated(table, act);
        put(
                table,
                act,
                guard("MA-04", "plan-missing", (h, t) -> Cases.plan(h, t) == null),
                guard(
                        "MA-08",
                        "plan-not-deliberated",
                        (h, t) -> Cases.plan(h, t) != null && !Cases.isDeliberated(h, t)),
                guard("MA-08", "role-not-planned", (h, t) -> planned(h, t) == null),
                guard(
                        "MA-08",
                        "role-already-offered",
                        (h, t) -> List.of("OfferRole", "AcceptRole").contains(standing(h, t))),
                guard("MA-06", "plan-subject-without-consent", RoleGuards::lostConsent),
                guard("MA-09", "role-declined-by-person", RoleGuards::isDeclinedByPerson),
                guard(
                        "X-03",
                        "agency-may-not-know",
                        (h, t) -> {
                            Map<String, Object> role = planned(h, t);
                            return role != null
                                    && (Mihon.isResidents(role.get("agencyId"))
                                            || !Mihon.isEntrusted(role.get("agencyId"), t.on()));
                        }));
    }

    /** Somebody whom the plan is for no longer agrees to planning. */
    static boolean lostConsent(History before, Told told) {
        Told plan = Cases.plan(before, told);
        return plan != null
                && plan.many("subjects").stream()
                        .anyMatch(each -> !Cases.hasPlanningConsent(before, told, each));
    }

    private static @Nullable Map<String, Object> planned(History before, Told told) {
        Told plan = Cases.plan(before, told);
        return plan == null
                ? null
                : plan.rows("roles").stream()
                        .filter(role -> told.is("roleId", role.get("roleId")))
                        .findFirst()
                        .orElse(null);
    }

    /** The agency of a role, as the last plan that has it says. */
    private static @Nullable Object agency(History before, Told told, @Nullable Object role) {
        Object agency = null;
        for (Told each : before.before(told)) {
            if (each.act().equals("DraftPlan")) {
                for (Map<String, Object> planned : each.rows("roles")) {
                    boolean same = role != null && role.equals(planned.get("roleId"));
                    agency = same ? planned.get("agencyId") : agency;
                }
            }
        }
        return agency;
    }

    /** The last act about the role named; a new plan lets open offers lapse. */
    private static String standing(History before, Told told) {
        return String.valueOf(standings(before, told).getOrDefault(told.get("roleId"), ""));
    }

    /** The last act about each role. */
    static Map<Object, String> standings(History before, Told told) {
        Map<Object, String> standings = new HashMap<>();
        for (Told each : before.before(told)) {
            Object role = each.get("roleId");
            if (role != null) {
                standings.put(role, each.act());
            }
            if (each.act().equals("DraftPlan")) {
                standings.replaceAll((_, was) -> was.equals("OfferRole") ? "lapsed" : was);
            }
        }
        return standings;
    }

    private static boolean isDeclinedByPerson(History before, Told told) {
        int version = Cases.version(before, told);
        return Cases.run(before, told).stream()
                .anyMatch(each ->
                        each.act().equals("DeclinePlanByPerson")
                                && each.is("version", version)
                                && Values.has(each.many("roles"), told.get("roleId")));
    }

    /** The agency itself answers, or the coordinating side writes down what it said. */
    static Guard isTheAgencysAnswer(BiFunction<History, Told, @Nullable Object> asked) {
        return guard(
                "MA-08",
                "not-the-agencys-answer",
                (h, t) -> {
                    Object agency = asked.apply(h, t);
                    return agency != null
                            && !t.office().equals(agency)
                            && !(Cases.isCoordinatedBy(h, t)
                                    && t.get("saidBy") instanceof SaidBy said
                                    && agency.equals(said.agency()));
                });
    }

    private static boolean isWorkerOfAnother(History before, Told told) {
        Object agency = agency(before, told, told.get("roleId"));
        Mihon.Office office = Mihon.officeOf(told.get("worker"));
        return agency != null
                && told.has("worker")
                && (office == null || !office.id().equals(agency));
    }
}
