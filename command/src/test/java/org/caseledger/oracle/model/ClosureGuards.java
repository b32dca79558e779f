package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.caseledger.events.value.CaseId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** 終結: evaluated, decided by a sitting, with a 主担当 who accepted; and what follows (MA-14 to MA-17). */
final class ClosureGuards {

    private ClosureGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        propose(table);
        decide(table);
        lead(table);
        close(table);
        after(table);
    }

    private static Guard evaluated() {
        return guard("MA-14", "plan-not-evaluated", (h, t) -> !Cases.onPlan(h, t, "EvaluatePlan"));
    }

    private static Guard offersAnswered() {
        return guard(
                "MA-14",
                "role-offer-unanswered",
                (h, t) -> RoleGuards.standings(h, t).containsValue("OfferRole"));
    }

    private static void propose(Map<String, List<Guard>> table) {
        String act = "ProposeClosure";
        CaseGuards.supported(table, act);
        CaseGuards.coordinated(table, act);
        CaseGuards.notAhead(table, act, "proposedOn");
        put(
                table,
                act,
                evaluated(),
                guard(
                        "MA-14",
                        "closure-already-proposed",
                        (h, t) -> settled(h, t, "ProposeClosure") != null && !wasSentBack(h, t)),
                guard(
                        "MA-14",
                        "closure-already-decided",
                        (h, t) -> settled(h, t, "DecideClosure") != null));
    }

    /** A sitting dealt with the end of this case and did not agree to it. */
    private static boolean wasSentBack(History before, Told told) {
        return before.acts("TakeDecision").stream()
                .filter(each ->
                        each.is("kind", "CLOSURE") && each.is("caseId", new CaseId(told.stream())))
                .filter(each ->
                        !each.has("planVersion")
                                || each.number("planVersion") == Cases.version(before, told))
                .anyMatch(each -> !each.is("outcome", "APPROVED"));
    }

    private static void decide(Map<String, List<Guard>> table) {
        String act = "DecideClosure";
        CaseGuards.supported(table, act);
        CaseGuards.coordinated(table, act);
        SupportGuards.bySitting(table, act, "CLOSURE");
        put(
                table,
                act,
                evaluated(),
                offersAnswered(),
                guard(
                        "MA-14",
                        "closure-already-decided",
                        (h, t) -> settled(h, t, "DecideClosure") != null));
    }

    /** The last act of this kind since the current plan or the decision to replace it. */
    private static @Nullable Told settled(History before, Told told, String act) {
        Told last = null;
        for (Told each : Cases.run(before, told)) {
            if (each.act().equals("DraftPlan") || each.act().equals("DecideRePlan")) {
                last = null;
            }
            if (each.act().equals(act)) {
                last = each;
            }
        }
        return last;
    }

    private static void lead(Map<String, List<Guard>> table) {
        String act = "DesignateLeadSupporter";
        CaseGuards.supported(table, act);
        CaseGuards.coordinated(table, act);
        put(
                table,
                act,
                CaseGuards.mayKnow("agencyId"),
                guard(
                        "MA-08",
                        "agency-unknown",
                        (_, t) -> !Mihon.isEntrusted(t.get("agencyId"), t.on())),
                guard("MA-08", "worker-not-of-agency", ClosureGuards::namesWorkerOfAnother));
        for (String answer : List.of("AcceptLeadSupport", "DeclineLeadSupport")) {
            CaseGuards.open(table, answer);
            put(
                    table,
                    answer,
                    guard("MA-15", "lead-supporter-not-asked", (h, t) -> asked(h, t) == null),
                    RoleGuards.isTheAgencysAnswer(ClosureGuards::asked));
        }
        CaseGuards.notAhead(table, "AcceptLeadSupport", "acceptedOn");
        CaseGuards.notAhead(table, "DeclineLeadSupport", "declinedOn");
        put(
                table,
                "AcceptLeadSupport",
                guard(
                        "MA-08",
                        "worker-not-of-agency",
                        (h, t) -> isWorkerOfAnother(t, asked(h, t))));
    }

    private static boolean namesWorkerOfAnother(History before, Told told) {
        return isWorkerOfAnother(told, told.get("agencyId"));
    }

    private static boolean isWorkerOfAnother(Told told, @Nullable Object agency) {
        Mihon.Office office = Mihon.officeOf(told.get("worker"));
        return told.has("worker") && (office == null || !office.id().equals(agency));
    }

    private static @Nullable Told leadWord(History before, Told told) {
        Told last = null;
        for (Told each : Cases.run(before, told)) {
            switch (each.act()) {
                case "DraftPlan", "DecideRePlan" -> last = null;
                case "DesignateLeadSupporter", "AcceptLeadSupport", "DeclineLeadSupport" ->
                        last = each;
                default -> {}
            }
        }
        return last;
    }

    /** The agency that was designated and has not answered. */
    private static @Nullable Object asked(History before, Told told) {
        Told last = leadWord(before, told);
        return last != null && last.act().equals("DesignateLeadSupporter")
                ? last.get("agencyId")
                : null;
    }

    private static void close(Map<String, List<Guard>> table) {
        String act = "CloseMultiAgencyCollaboration";
        CaseGuards.supported(table, act);
        CaseGuards.coordinated(table, act);
        CaseGuards.notAhead(table, act, "closedOn");
        put(
                table,
                act,
                guard(
                        "X-08",
                        "before-its-decision",
                        (h, t) -> {
                            Told decided = settled(h, t, "DecideClosure");
                            return decided != null
                                    && t.isBefore(
                                            "closedOn", Items.heldOn(h, decided.get("itemId")));
                        }));
        put(
                table,
                act,
                evaluated(),
                offersAnswered(),
                guard(
                        "MA-14",
                        "closure-not-decided",
                        (h, t) -> settled(h, t, "DecideClosure") == null),
                guard(
                        "MA-15",
                        "lead-supporter-missing",
                        (h, t) -> {
                            Told last = leadWord(h, t);
                            return last == null || last.act().equals("DeclineLeadSupport");
                        }),
                guard("MA-15", "lead-supporter-not-accepted", (h, t) -> asked(h, t) != null));
    }

    private static void after(Map<String, List<Guard>> table) {
        for (String act : List.of("RecordFollowUp", "ReopenCase")) {
            put(
                    table,
                    act,
                    guard("MA-01", "case-unknown", Cases::isUnknown),
                    guard(
                            "MA-17",
                            "case-not-closed",
                            (h, t) -> !Cases.isUnknown(h, t) && !Cases.isClosed(h, t)));
        }
        CaseGuards.notAhead(table, "RecordFollowUp", "occurred");
        CaseGuards.notAhead(table, "ReopenCase", "reopenedOn");
        CaseGuards.coordinated(table, "ReopenCase");
        put(
                table,
                "RecordFollowUp",
                guard(
                        "X-08",
                        "due-date-passed",
                        (_, t) -> t.isBefore("nextOn", t.day("occurred"))));
    }
}
