package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Who attends an item, what is told in it, and what it may decide (CF-07 to CF-10, X-04). */
final class ItemGuards {

    private static final List<String> ON_CONSENT =
            List.of(
                    "PLAN_APPROPRIATE",
                    "ROLE_ASSIGNMENT",
                    "OUTREACH_PLAN_AFTER_CONSENT",
                    "PARTICIPATION_USE",
                    "RE_PLAN",
                    "SUSPENSION",
                    "CLOSURE",
                    "LEAD_SUPPORTER",
                    "RESOURCE_GAP");

    private static final List<String> BY_106_6 =
            List.of(
                    "APPROACH_ROLE",
                    "OUTREACH_PLAN_BEFORE_CONSENT",
                    "INFORMATION_REQUEST",
                    "RESOURCE_GAP");

    private static final Object[] ABOUT_A_CASE = {
        "PLAN_APPROPRIATE", "ROLE_ASSIGNMENT", "RE_PLAN", "SUSPENSION", "CLOSURE", "LEAD_SUPPORTER"
    };

    private ItemGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        picking(table);
        attendance(table);
        telling(table);
        deciding(table);
    }

    private static void item(Map<String, List<Guard>> table, String act) {
        put(
                table,
                act,
                guard("CF-07", "item-unknown", ItemGuards::isNotOnAgenda),
                guard("CF-07", "item-withdrawn", ItemGuards::isWithdrawn));
    }

    private static void picking(Map<String, List<Guard>> table) {
        for (String act : List.of("SelectAttendee", "InviteNonMember")) {
            SittingGuards.byTheChairsSide(table, act);
            item(table, act);
            put(
                    table,
                    act,
                    guard(
                            "CF-08",
                            "attendee-already-picked",
                            (h, t) -> Items.isPicked(h, t.get("itemId"), t.get("staffId"))));
        }
        put(table, "SelectAttendee", guard("CF-08", "attendee-not-member", (_, t) -> !isMember(t)));
        put(
                table,
                "InviteNonMember",
                guard("CF-08", "attendee-is-member", (_, t) -> isMember(t)),
                guard(
                        "CF-08",
                        "attendee-unknown",
                        (_, t) -> Mihon.officeOf(t.get("staffId")) == null));
    }

    private static void attendance(Map<String, List<Guard>> table) {
        String act = "RecordAttendance";
        SittingGuards.byTheChairsSide(table, act);
        item(table, act);
        put(
                table,
                act,
                guard("CF-06", "sitting-not-yet-held", SittingGuards::isHeldLater),
                guard(
                        "R3",
                        "attendee-not-picked",
                        (h, t) -> !Items.isPicked(h, t.get("itemId"), t.get("staffId"))),
                guard("R4", "secrecy-not-acknowledged", ItemGuards::isNotSworn),
                guard("Q3", "attendance-times-wrong", ItemGuards::areTimesWrong));
    }

    private static void telling(Map<String, List<Guard>> table) {
        String act = "ShareInformationInItem";
        SittingGuards.goingOn(table, act);
        item(table, act);
        put(
                table,
                act,
                guard("CF-06", "sitting-not-yet-held", SittingGuards::isHeldLater),
                guard("CF-07", "subject-not-of-item", ItemGuards::isAboutOthers),
                guard("CF-09", "source-not-present", (h, t) -> !isHeard(h, t)),
                guard("C-06", "consent-no-longer-holds", ItemGuards::isConsentGone),
                guard(
                        "CF-05",
                        "sitting-not-yours",
                        (h, t) ->
                                !SittingGuards.isChairsSide(t)
                                        && !wasPresent(h, t.get("itemId"), t.office())));
    }

    private static void deciding(Map<String, List<Guard>> table) {
        String act = "TakeDecision";
        SittingGuards.byTheChairsSide(table, act);
        item(table, act);
        put(
                table,
                act,
                guard("CF-06", "sitting-not-yet-held", SittingGuards::isHeldLater),
                guard("X-04", "decision-not-allowed-on-basis", ItemGuards::isNotAllowed),
                guard("MA-06", "decision-needs-persons", Nameless::decidesTooMuch),
                guard(
                        "CF-10",
                        "nobody-attended",
                        (h, t) -> !Items.any(h, "RecordAttendance", t.get("itemId"))),
                guard("CF-10", "decision-already-taken", ItemGuards::isTaken),
                guard(
                        "CF-10",
                        "decision-needs-case",
                        (_, t) -> t.isOneOf("kind", ABOUT_A_CASE) && !t.has("caseId")),
                guard("CF-10", "case-not-of-item", ItemGuards::isCaseOfAnotherFile),
                guard("CF-10", "decision-needs-plan-version", ItemGuards::namesNoPlan));
    }

    static boolean isNotOnAgenda(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        return item == null || !item.stream().equals(told.stream());
    }

    static boolean isWithdrawn(History before, Told told) {
        return Items.isWithdrawn(before, told.get("itemId"));
    }

    /** In this town the two bodies have the same members. */
    private static boolean isMember(Told told) {
        return Mihon.MEMBERS.stream().anyMatch(each -> told.is("staffId", each.staff().staff()));
    }

    /** Under 106-6 the duty of secrecy was confirmed by the day of the sitting. */
    private static boolean isNotSworn(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        LocalDate day = SittingGuards.heldOn(before, told);
        return item != null
                && item.is("basis", "SUPPORT_CONFERENCE_106_6")
                && (day == null || !Mihon.isSworn(told.get("staffId"), day));
    }

    private static boolean areTimesWrong(History before, Told told) {
        LocalTime from = (LocalTime) told.get("enteredAt");
        LocalTime to = (LocalTime) told.get("leftAt");
        return from == null
                || to == null
                || !from.isBefore(to)
                || before.acts("RecordAttendance").stream()
                        .filter(each -> told.is("itemId", each.get("itemId")))
                        .filter(each -> told.is("staffId", each.get("staffId")))
                        .anyMatch(each -> overlaps(each, from, to));
    }

    private static boolean overlaps(Told stay, LocalTime from, LocalTime to) {
        return stay.get("enteredAt") instanceof LocalTime entered
                && stay.get("leftAt") instanceof LocalTime left
                && from.isBefore(left)
                && entered.isBefore(to);
    }

    static boolean wasPresent(History before, @Nullable Object item, @Nullable Object agency) {
        Mihon.Office office = Mihon.office(agency);
        return office != null
                && before.acts("RecordAttendance").stream()
                        .anyMatch(each ->
                                each.is("itemId", item)
                                        && each.is("staffId", office.staff().staff()));
    }

    /** Of somebody whose consent is gone, nothing more is told in an item that rests on it. */
    private static boolean isConsentGone(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        LocalDate day = SittingGuards.heldOn(before, told);
        return item != null
                && item.is("basis", "CONSENT")
                && day != null
                && told.many("subjects").stream()
                        .anyMatch(each ->
                                Consents.holding(before, each, "PLANNING", day)
                                        .findAny()
                                        .isEmpty());
    }

    /**
     * Somebody of the agency was in the room; or the chair's side relates what somebody picked gave
     * another way, or a word of its own or of the host.
     */
    private static boolean isHeard(History before, Told told) {
        Object item = told.get("itemId");
        Mihon.Office teller = Mihon.officeOf(told.get("toldBy"));
        boolean ownTeller = !told.has("toldBy") || teller != null && told.is("from", teller.id());
        boolean anotherWay =
                told.has("toldBy")
                        && told.has("how")
                        && !told.is("how", "IN_THE_ROOM")
                        && Items.isPicked(before, item, told.get("toldBy"));
        return ownTeller
                && (wasPresent(before, item, told.get("from"))
                        || SittingGuards.isChairsSide(told) && (anotherWay || isRelated(told)));
    }

    private static boolean isRelated(Told told) {
        return told.get("saidBy") instanceof SaidBy said
                && said.agency() != null
                && (said.agency().equals(told.office())
                        || said.agency().equals(Mihon.WELFARE.id()));
    }

    private static boolean isAboutOthers(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        return told.isEmpty("subjects")
                || item != null && !item.many("subjects").containsAll(told.many("subjects"));
    }

    private static boolean isNotAllowed(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        String kind = String.valueOf(told.get("kind"));
        return item != null
                && !(item.is("basis", "CONSENT") ? ON_CONSENT : BY_106_6).contains(kind);
    }

    /** Each question once for an item, but several agencies may be asked, and gaps are many. */
    private static boolean isTaken(History before, Told told) {
        return !told.isOneOf("kind", "APPROACH_ROLE", "INFORMATION_REQUEST", "RESOURCE_GAP")
                && Items.decision(before, told.get("itemId"), told.get("kind")) != null;
    }

    private static boolean isCaseOfAnotherFile(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        return item != null
                && told.has("caseId")
                && !item.is("fileId", Cases.file(before, told.get("caseId")));
    }

    private static boolean namesNoPlan(History before, Told told) {
        boolean needsPlan = told.isOneOf("kind", "PLAN_APPROPRIATE", "ROLE_ASSIGNMENT");
        return told.has("caseId")
                && (told.has("planVersion")
                        ? told.number("planVersion") < 1
                                || told.number("planVersion")
                                        > Cases.version(before, told.get("caseId"))
                        : needsPlan);
    }
}
