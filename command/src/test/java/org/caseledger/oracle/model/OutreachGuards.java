package org.caseledger.oracle.model;

import static org.caseledger.oracle.model.Guard.guard;
import static org.caseledger.oracle.model.NaiveModel.put;

import org.caseledger.events.value.SaidBy;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Beginning a course of アウトリーチ and going on with it (O-01 to O-07). */
final class OutreachGuards {

    private OutreachGuards() {}

    static void addTo(Map<String, List<Guard>> table) {
        begin(table);
        contacts(table);
        watches(table);
        emergencies(table);
        OutreachBasisGuards.addTo(table);
        OutreachEndGuards.addTo(table);
    }

    /** Every act of a course that is open. */
    static void running(Map<String, List<Guard>> table, String act, @Nullable String day) {
        unfinished(table, act, day);
        put(table, act, guard("O-02", "outreach-not-open", Courses::isNotOpen));
    }

    /** Every act of a course that has begun, be it only by a sign. */
    static void unfinished(Map<String, List<Guard>> table, String act, @Nullable String day) {
        put(
                table,
                act,
                guard("O-02", "outreach-unknown", Courses::isUnknown),
                guard("O-08", "outreach-closed", Courses::isOver));
        if (day != null) {
            notAhead(table, act, day);
        }
    }

    static void notAhead(Map<String, List<Guard>> table, String act, String day) {
        put(
                table,
                act,
                guard("X-08", "outreach-date-in-future", (_, t) -> ConsentGuards.isAhead(t, day)));
    }

    /** The agency takes part on the stated day, or today where none is stated. */
    static void knownAgency(Map<String, List<Guard>> table, String act, @Nullable String day) {
        put(
                table,
                act,
                guard(
                        "O-02",
                        "outreach-agency-unknown",
                        (_, t) ->
                                !Mihon.isEntrusted(
                                        t.get("agencyId"), day == null ? t.on() : t.day(day))));
    }

    static Guard dueAfter(String due, String day) {
        return guard("X-08", "outreach-due-date-passed", (_, t) -> t.isBefore(due, t.day(day)));
    }

    private static void begin(Map<String, List<Guard>> table) {
        String signal = "RecordOutreachSignal";
        notAhead(table, signal, "occurred");
        put(
                table,
                signal,
                guard("O-08", "outreach-closed", Courses::isOver),
                guard("O-01", "signal-source-unclear", (_, t) -> isResidentsUnclear(t)),
                guard("O-01", "signal-of-another-person", OutreachGuards::isOfAnother));
        notAhead(table, "OpenOutreach", "openedOn");
        knownAgency(table, "OpenOutreach", "openedOn");
        put(
                table,
                "OpenOutreach",
                guard("O-08", "outreach-closed", Courses::isOver),
                guard("O-02", "outreach-already-open", (h, t) -> Courses.opened(h, t) != null),
                guard("O-02", "no-signal-or-nomination", OutreachGuards::comesFromNothing),
                guard("O-02", "opened-for-another-person", OutreachGuards::isOpenedForAnother),
                guard("O-02", "nominated-to-another-agency", OutreachGuards::isAddressedElsewhere));
    }

    private static boolean isResidentsUnclear(Told told) {
        return told.is("source", "RESIDENT")
                && told.get("saidBy") instanceof SaidBy said
                && said.kind() != SaidBy.Kind.RESIDENT
                && said.kind() != SaidBy.Kind.PROTECTED_REPORTER;
    }

    private static boolean isOfAnother(History before, Told told) {
        Object person = Courses.person(before, told);
        Object file = Courses.file(before, told);
        return !Mihon.isOfFile(told.get("personId"), told.get("fileId"))
                || person != null && !told.is("personId", person)
                || file != null && !told.is("fileId", file);
    }

    private static boolean comesFromNothing(History before, Told told) {
        return Courses.isUnknown(before, told) && Courses.nominations(before, told).isEmpty();
    }

    private static boolean isOpenedForAnother(History before, Told told) {
        Object person = Courses.person(before, told);
        if (person != null) {
            return !told.is("personId", person) || !told.is("fileId", Courses.file(before, told));
        }
        List<Told> nominations = Courses.nominations(before, told);
        return !nominations.isEmpty()
                && nominations.stream()
                        .noneMatch(each ->
                                told.is("personId", each.get("personId"))
                                        && told.is("fileId", fileOf(before, each)));
    }

    private static @Nullable Object fileOf(History before, Told nomination) {
        Told begun = before.last(nomination.stream(), "ReceiveConsultation", "ReceiveReferral");
        return begun == null ? null : begun.get("fileId");
    }

    /** A nomination counts where there was no sign. */
    private static boolean isAddressedElsewhere(History before, Told told) {
        List<Told> nominations = Courses.nominations(before, told);
        return Courses.isUnknown(before, told)
                && !nominations.isEmpty()
                && nominations.stream().noneMatch(each -> told.is("agencyId", each.get("to")));
    }

    private static void contacts(Map<String, List<Guard>> table) {
        running(table, "AttemptContact", "occurred");
        running(table, "RecordFirstContact", "occurred");
        running(table, "ReceiveContactByPerson", "occurred");
        running(table, "RecordHomeVisit", "occurred");
        running(table, "RecordAccompaniment", "occurred");
        running(table, "ChangeApproach", "changedOn");
        running(table, "RecordContactRefusal", "occurred");
        knownAgency(table, "RecordAccompaniment", "occurred");
        put(
                table,
                "RecordFirstContact",
                guard(
                        "O-06",
                        "first-contact-already-recorded",
                        (h, t) -> h.happened(t.stream(), "RecordFirstContact")));
        put(
                table,
                "RecordHomeVisit",
                guard("O-07", "visit-not-agreed", (_, t) -> t.is("agreedToVisit", false)),
                guard(
                        "O-05",
                        "contact-not-wanted",
                        (h, t) -> !t.has("agreedToVisit") && Courses.isUnwanted(h, t)));
        put(
                table,
                "RecordContactRefusal",
                dueAfter("tryAgainOn", "occurred"),
                guard(
                        "O-05",
                        "refusal-not-the-persons-own",
                        (h, t) -> t.is("extent", "FOR_GOOD") && !isOwnWord(h, t)));
    }

    private static boolean isOwnWord(History before, Told told) {
        return told.get("saidBy") instanceof SaidBy said
                && said.kind() == SaidBy.Kind.PERSON_CONCERNED
                && (said.person() == null || said.person().equals(Courses.person(before, told)));
    }

    private static void watches(Map<String, List<Guard>> table) {
        running(table, "ArrangeWatch", null);
        knownAgency(table, "ArrangeWatch", null);
        running(table, "ReleaseWatch", "releasedOn");
        put(
                table,
                "ReleaseWatch",
                guard(
                        "O-04",
                        "watch-not-arranged",
                        (h, t) -> !Courses.watches(h, t).contains(t.get("agencyId"))),
                guard(
                        "O-04",
                        "hold-without-watch",
                        (h, t) -> Courses.isHeld(h, t) && Courses.watches(h, t).size() == 1));
        running(table, "HoldOutreach", "heldOn");
        put(
                table,
                "HoldOutreach",
                dueAfter("reviewOn", "heldOn"),
                guard("O-10", "emergency-open", Courses::isInEmergency),
                guard("O-04", "outreach-already-held", Courses::isHeld),
                guard("O-04", "hold-without-watch", (h, t) -> Courses.watches(h, t).isEmpty()));
        running(table, "ResumeOutreach", "resumedOn");
        put(
                table,
                "ResumeOutreach",
                guard("O-04", "outreach-not-held", (h, t) -> !Courses.isHeld(h, t)));
    }

    private static void emergencies(Map<String, List<Guard>> table) {
        unfinished(table, "RecordOutreachEmergency", "occurred");
        put(
                table,
                "RecordOutreachEmergency",
                dueAfter("reportBackBy", "occurred"),
                DangerGuards.reportedTooLate("outreach-report-back-too-late"),
                guard("O-10", "emergency-open", Courses::isInEmergency));
        unfinished(table, "EndOutreachEmergency", "endedOn");
        put(
                table,
                "EndOutreachEmergency",
                guard("O-10", "no-emergency-open", (h, t) -> !Courses.isInEmergency(h, t)));
    }
}
