package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asking for information and giving it, each on a basis (X-02, X-03, C-06). */
final class DisclosureGuards {

    private DisclosureGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        request(table);
        answer(table);
        told(table, "ProvideInformation");
        recipient(table, "ProvideInformation", "to");
        notAhead(table, "ProvideInformation", "providedOn");
        ProvisionGuards.addTo(table);
        emergency(table);
        recall(table);
    }

    private static void notAhead(Map<String, List<Guard>> table, String act, String day) {
        put(
                table,
                act,
                guard(
                        "X-08",
                        "disclosure-date-in-future",
                        (_, t) -> ConsentGuards.isAhead(t, day)));
    }

    private static void told(Map<String, List<Guard>> table, String act) {
        put(
                table,
                act,
                guard("X-03", "subjects-missing", (_, t) -> t.isEmpty("subjects")),
                guard("X-03", "data-kinds-missing", (_, t) -> t.isEmpty("kinds")),
                guard(
                        "X-01",
                        "subject-of-another-file",
                        (_, t) ->
                                t.many("subjects").stream()
                                        .anyMatch(each -> !Mihon.isOfFile(each, t.get("fileId")))));
    }

    private static void recipient(Map<String, List<Guard>> table, String act, String to) {
        put(
                table,
                act,
                guard("X-03", "recipient-unknown", (_, t) -> !Mihon.isKnown(t.get(to))),
                guard("X-03", "recipient-is-residents", (_, t) -> Mihon.isResidents(t.get(to))),
                guard(
                        "X-03",
                        "recipient-no-longer-entrusted",
                        (_, t) ->
                                Mihon.isKnown(t.get(to)) && !Mihon.isEntrusted(t.get(to), t.on())));
    }

    private static void request(Map<String, List<Guard>> table) {
        String act = "RequestInformation";
        told(table, act);
        recipient(table, act, "askedAgency");
        put(
                table,
                act,
                guard(
                        "X-03",
                        "request-needs-the-secretariat",
                        (_, t) -> !SittingGuards.isChairsSide(t)),
                guard(
                        "X-06",
                        "request-already-made",
                        (h, t) ->
                                h.acts(act).stream()
                                        .anyMatch(e -> e.is("request", t.get("request")))),
                guard("X-02", "subject-without-consent", DisclosureGuards::restsOnNoConsent),
                guard("X-03", "request-needs-a-106-6-item", DisclosureGuards::hasNoItem),
                guard("X-03", "request-after-the-sitting", DisclosureGuards::isOver));
    }

    private static @Nullable Told request(History before, Told told) {
        return before.last(
                told.stream(),
                each -> each.is("request", told.get("request")),
                "RequestInformation");
    }

    private static boolean hasNoItem(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        return told.has("itemId") && isNoItemFor(before, told, item);
    }

    private static boolean isNoItemFor(History before, Told told, @Nullable Told item) {
        return item == null
                || !item.is("basis", "SUPPORT_CONFERENCE_106_6")
                || !item.is("fileId", told.get("fileId"))
                || Items.isWithdrawn(before, told.get("itemId"))
                || !item.many("subjects").containsAll(told.many("subjects"));
    }

    /** Without an item, each person named lets the agency know for planning. */
    private static boolean restsOnNoConsent(History before, Told told) {
        return !told.has("itemId")
                && told.many("subjects").stream()
                        .anyMatch(each ->
                                Consents.holding(before, each, "PLANNING", told.on())
                                        .filter(asked -> asked.is("fileId", told.get("fileId")))
                                        .noneMatch(asked ->
                                                Values.has(
                                                        Consents.circle(before, asked.stream()),
                                                        told.get("askedAgency"))));
    }

    private static boolean isOver(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        return item != null && before.happened(item.stream(), "CloseSitting", "CancelSitting");
    }

    private static void answer(Map<String, List<Guard>> table) {
        notAhead(table, "AnswerRequest", "answeredOn");
        put(
                table,
                "AnswerRequest",
                guard("X-03", "request-unknown", (h, t) -> request(h, t) == null),
                guard(
                        "X-06",
                        "request-already-answered",
                        (h, t) ->
                                h.last(
                                                t.stream(),
                                                each -> each.is("request", t.get("request")),
                                                "AnswerRequest")
                                        != null),
                guard("X-03", "request-of-another-agency", DisclosureGuards::wasAnotherAsked),
                guard(
                        "Q9",
                        "refusal-without-reason",
                        (_, t) -> !t.is("answer", "GIVEN") && !t.has("reason")));
    }

    private static boolean wasAnotherAsked(History before, Told told) {
        Told request = request(before, told);
        return request != null
                && !request.is("askedAgency", told.office())
                && !SittingGuards.isChairsSide(told);
    }

    private static void emergency(Map<String, List<Guard>> table) {
        String act = "DiscloseInEmergency";
        told(table, act);
        recipient(table, act, "to");
        notAhead(table, act, "occurred");
        put(
                table,
                act,
                guard(
                        "I-08",
                        "disclosure-report-back-date-passed",
                        (_, t) -> t.isBefore("reportBackBy", t.on())),
                DangerGuards.reportedTooLate("disclosure-report-back-too-late"));
        notAhead(table, "ReportEmergency", "reportedOn");
        put(
                table,
                "ReportEmergency",
                guard(
                        "Q11",
                        "emergency-unknown",
                        (h, t) -> recorded(h, t, "DiscloseInEmergency", "emergency") == null),
                guard(
                        "Q11",
                        "emergency-already-reported",
                        (h, t) ->
                                h.last(
                                                t.stream(),
                                                each -> each.is("emergency", t.get("emergency")),
                                                "ReportEmergency")
                                        != null),
                guard("Q11", "emergency-report-needs-an-item", DisclosureGuards::isNotInAnItem));
    }

    /** The act whose event this one names. */
    private static @Nullable Told recorded(History before, Told told, String act, String name) {
        Object event = told.get(name);
        return before.last(
                told.stream(), each -> event instanceof UUID id && each.events().contains(id), act);
    }

    private static boolean isNotInAnItem(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        Told emergency = recorded(before, told, "DiscloseInEmergency", "emergency");
        if (item == null
                || !item.is("fileId", told.get("fileId"))
                || Items.isWithdrawn(before, told.get("itemId"))
                || Items.isCancelled(before, item.stream())) {
            return true;
        }
        LocalDate held = SittingGuards.heldOn(before, item);
        return held == null
                || !told.is("reportedOn", held)
                || emergency != null && emergency.isAfter("occurred", held);
    }

    private static void recall(Map<String, List<Guard>> table) {
        notAhead(table, "RecallInformation", "recalledOn");
        put(
                table,
                "RecallInformation",
                guard(
                        "X-03",
                        "not-for-your-organisation",
                        (_, t) -> !SittingGuards.isChairsSide(t)),
                guard(
                        "X-06",
                        "provision-unknown",
                        (h, t) ->
                                recorded(h, t, "ProvideInformation", "provision") == null
                                        && recorded(h, t, "DiscloseInEmergency", "provision")
                                                == null),
                guard(
                        "X-06",
                        "provision-already-recalled",
                        (h, t) ->
                                h.last(
                                                t.stream(),
                                                each -> each.is("provision", t.get("provision")),
                                                "RecallInformation")
                                        != null));
    }
}
