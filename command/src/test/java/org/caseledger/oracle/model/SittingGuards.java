package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.Capacity;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Calling a sitting, its agenda and its end (CF-05 to CF-07, MA-06). */
final class SittingGuards {

    private SittingGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        convene(table);
        agenda(table);
        course(table);
        ItemGuards.addTo(table);
    }

    /** Acts that only the chair's side enters, while the sitting goes on. */
    static void byTheChairsSide(Map<String, List<Guard>> table, String act) {
        goingOn(table, act);
        put(table, act, guard("CF-05", "sitting-not-yours", (_, t) -> !isChairsSide(t)));
    }

    static void goingOn(Map<String, List<Guard>> table, String act) {
        put(
                table,
                act,
                guard("CF-05", "sitting-unknown", (h, t) -> heldOn(h, t) == null),
                guard(
                        "CF-06",
                        "sitting-cancelled",
                        (h, t) -> h.happened(t.stream(), "CancelSitting")),
                guard("CF-06", "sitting-closed", (h, t) -> h.happened(t.stream(), "CloseSitting")));
    }

    static boolean isChairsSide(Told told) {
        return Mihon.isOfficer(told.by()) || told.by().capacity() == Capacity.COORDINATOR;
    }

    /** The day on which the sitting is held, as put off last; null when nobody called it. */
    static @Nullable LocalDate heldOn(History before, Told told) {
        Told last = before.last(told.stream(), "ConveneConference", "PostponeSitting");
        return last == null ? null : last.day("heldOn");
    }

    static @Nullable Object body(History before, Told told) {
        Told called = before.last(told.stream(), "ConveneConference");
        return called == null ? null : called.get("bodyId");
    }

    /** The one basis of a body. */
    static String basisOf(@Nullable Object body) {
        return Mihon.PLAN_BODY.equals(body) ? "CONSENT" : "SUPPORT_CONFERENCE_106_6";
    }

    static boolean isHeldLater(History before, Told told) {
        LocalDate day = heldOn(before, told);
        return day != null && day.isAfter(told.on());
    }

    private static void convene(Map<String, List<Guard>> table) {
        put(
                table,
                "ConveneConference",
                guard("CF-05", "sitting-already-convened", (h, t) -> heldOn(h, t) != null),
                guard("CF-05", "sitting-not-yours", (_, t) -> !isChairsSide(t)),
                guard("R2", "no-body-in-force", (_, t) -> t.isBefore("heldOn", Mihon.SINCE)),
                guard("CF-05", "sitting-number-taken", SittingGuards::isNumberTaken));
    }

    private static boolean isNumberTaken(History before, Told told) {
        return told.number("number") < 1
                || before.acts("ConveneConference").stream()
                        .filter(each -> !Items.isCancelled(before, each.stream()))
                        .anyMatch(each ->
                                told.is("bodyId", each.get("bodyId"))
                                        && told.is("number", each.get("number")));
    }

    private static void agenda(Map<String, List<Guard>> table) {
        String act = "SetAgendaItem";
        byTheChairsSide(table, act);
        put(
                table,
                act,
                guard(
                        "CF-07",
                        "item-already-set",
                        (h, t) -> Items.item(h, t.get("itemId")) != null),
                guard("CF-07", "item-without-subject", Nameless::isMissingSubjects),
                guard(
                        "CF-07",
                        "subject-not-of-file",
                        (_, t) ->
                                t.many("subjects").stream()
                                        .anyMatch(each -> !Mihon.isOfFile(each, t.get("fileId")))),
                guard("CF-05", "body-not-of-sitting", SittingGuards::isOfAnotherBody),
                guard(
                        "R2",
                        "no-106-6-body-in-force",
                        (h, t) -> lacksBasis(h, t) && t.is("basis", "SUPPORT_CONFERENCE_106_6")),
                guard(
                        "R2",
                        "basis-not-of-body",
                        (h, t) -> lacksBasis(h, t) && !t.is("basis", "SUPPORT_CONFERENCE_106_6")),
                guard(
                        "Q6",
                        "item-rests-on-consent",
                        (_, t) -> t.is("basis", "CONSENT") && t.has("whyNoConsent")),
                guard("MA-06", "subject-without-consent", SittingGuards::namesWithoutConsent));
        byTheChairsSide(table, "WithdrawAgendaItem");
        put(
                table,
                "WithdrawAgendaItem",
                guard("CF-07", "item-unknown", ItemGuards::isNotOnAgenda),
                guard("CF-07", "item-withdrawn", ItemGuards::isWithdrawn),
                guard(
                        "CF-07",
                        "item-already-discussed",
                        (h, t) -> Items.any(h, "RecordAttendance", t.get("itemId"))));
    }

    private static boolean isOfAnotherBody(History before, Told told) {
        return told.get("bodyId") instanceof BodyId body && !body.equals(body(before, told));
    }

    private static boolean lacksBasis(History before, Told told) {
        Object body = body(before, told);
        return body != null && !told.is("basis", basisOf(body));
    }

    /** On consent, everybody named has agreed to planning, by the day of the sitting. */
    private static boolean namesWithoutConsent(History before, Told told) {
        LocalDate day = heldOn(before, told);
        return told.is("basis", "CONSENT")
                && day != null
                && told.many("subjects").stream()
                        .anyMatch(person ->
                                Consents.holding(before, person, "PLANNING", day)
                                        .findAny()
                                        .isEmpty());
    }

    private static void course(Map<String, List<Guard>> table) {
        byTheChairsSide(table, "CloseSitting");
        put(
                table,
                "CloseSitting",
                guard("CF-06", "sitting-not-yet-held", SittingGuards::isHeldLater));
        byTheChairsSide(table, "PostponeSitting");
        byTheChairsSide(table, "CancelSitting");
        for (String act : List.of("PostponeSitting", "CancelSitting")) {
            put(
                    table,
                    act,
                    guard(
                            "CF-06",
                            "sitting-already-held",
                            (h, t) -> h.happened(t.stream(), "RecordAttendance")));
        }
        put(
                table,
                "PostponeSitting",
                guard(
                        "CF-06",
                        "sitting-not-put-off",
                        (h, t) -> {
                            LocalDate present = heldOn(h, t);
                            return present != null && !t.isAfter("heldOn", present);
                        }));
    }
}
