package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import java.util.List;
import java.util.Map;

/** How a course of アウトリーチ ends, and what may follow (O-08). */
final class OutreachEndGuards {

    private static final List<String> ENDS =
            List.of(
                    "APPROACH_ROLE",
                    "OUTREACH_PLAN_BEFORE_CONSENT",
                    "OUTREACH_PLAN_AFTER_CONSENT",
                    "SUSPENSION",
                    "CLOSURE");

    private OutreachEndGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        OutreachGuards.running(table, "ConnectToAgency", "connectedOn");
        OutreachGuards.knownAgency(table, "ConnectToAgency", "connectedOn");
        OutreachGuards.running(table, "JudgeRelationStable", "judgedOn");
        put(
                table,
                "JudgeRelationStable",
                guard("O-08", "not-connected", OutreachEndGuards::isLoose));
        OutreachGuards.running(table, "CloseOutreach", "closedOn");
        put(
                table,
                "CloseOutreach",
                beforeOpening("closedOn"),
                guard("O-10", "emergency-open", Courses::isInEmergency),
                guard("O-08", "not-connected", OutreachEndGuards::isLoose),
                guard(
                        "O-08",
                        "relation-not-stable",
                        (h, t) -> !h.happened(t.stream(), "JudgeRelationStable")));
        end(table);
        OutreachGuards.notAhead(table, "RecordOutreachFollowUp", "occurred");
        put(
                table,
                "RecordOutreachFollowUp",
                OutreachGuards.dueAfter("nextOn", "occurred"),
                guard("O-02", "outreach-unknown", Courses::isUnknown),
                guard(
                        "O-08",
                        "outreach-not-closed",
                        (h, t) -> !Courses.isUnknown(h, t) && !Courses.isOver(h, t)));
    }

    private static Guard beforeOpening(String day) {
        return guard(
                "O-10",
                "before-opening",
                (h, t) -> {
                    Told opened = Courses.opened(h, t);
                    return opened != null && t.isBefore(day, opened.day("openedOn"));
                });
    }

    private static boolean isLoose(History before, Told told) {
        return !before.happened(told.stream(), "ConnectToAgency");
    }

    private static void end(Map<String, List<Guard>> table) {
        OutreachGuards.unfinished(table, "EndOutreach", "endedOn");
        put(
                table,
                "EndOutreach",
                beforeOpening("endedOn"),
                guard("O-10", "emergency-open", Courses::isInEmergency),
                guard(
                        "O-02",
                        "outreach-not-open",
                        (h, t) ->
                                t.isOneOf("reason", "REFUSED_FOR_GOOD", "WENT_ON_IN_MULTI_AGENCY")
                                        && Courses.isNotOpen(h, t)),
                guard(
                        "O-08",
                        "refusal-not-recorded",
                        (h, t) ->
                                t.is("reason", "REFUSED_FOR_GOOD")
                                        && !Courses.isRefusedForGood(h, t)),
                guard(
                        "O-08",
                        "end-without-watch",
                        (h, t) ->
                                t.is("reason", "REFUSED_FOR_GOOD")
                                        && Courses.watches(h, t).isEmpty()),
                guard(
                        "O-08",
                        "end-not-decided",
                        (h, t) ->
                                t.isOneOf("reason", "REFUSED_FOR_GOOD", "EXCLUDED_BY_RULES")
                                        && Courses.opened(h, t) != null
                                        && !isDecided(h, t)),
                guard(
                        "C-08",
                        "not-referred-on",
                        (h, t) ->
                                t.is("reason", "WENT_ON_IN_MULTI_AGENCY")
                                        && !h.happened(t.stream(), "ReferOnToMultiAgency")));
    }

    /** A sitting judged how to go on with the person, as a watch, a plan or an end. */
    private static boolean isDecided(History before, Told told) {
        return OutreachBasisGuards.isAbout(Items.item(before, told.get("itemId")), before, told)
                && ENDS.stream()
                        .map(kind -> Items.decision(before, told.get("itemId"), kind))
                        .anyMatch(taken -> taken != null && taken.is("outcome", "APPROVED"));
    }
}
