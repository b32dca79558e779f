package org.caseledger.oracle.model;

import org.caseledger.events.value.ConsentId;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far a course of アウトリーチ has come. */
final class Courses {

    private Courses() {}

    static boolean isUnknown(History before, Told told) {
        return !before.happened(told.stream(), "RecordOutreachSignal", "OpenOutreach");
    }

    static boolean isOver(History before, Told told) {
        return before.happened(told.stream(), "CloseOutreach", "EndOutreach");
    }

    static @Nullable Told opened(History before, Told told) {
        return before.last(told.stream(), "OpenOutreach");
    }

    static boolean isNotOpen(History before, Told told) {
        return !isUnknown(before, told) && !isOver(before, told) && opened(before, told) == null;
    }

    /** Whom the course is about. */
    static @Nullable Object person(History before, Told told) {
        Told begun = before.last(told.stream(), "RecordOutreachSignal", "OpenOutreach");
        return begun == null ? null : begun.get("personId");
    }

    static @Nullable Object file(History before, Told told) {
        Told begun = before.last(told.stream(), "RecordOutreachSignal", "OpenOutreach");
        return begun == null ? null : begun.get("fileId");
    }

    static @Nullable Object agency(History before, Told told) {
        Told opened = opened(before, told);
        return opened == null ? null : opened.get("agencyId");
    }

    /** The consent of the last switch, if it holds on the day of the act; otherwise nothing. */
    static @Nullable Object consentNow(History before, Told told) {
        Told last = before.last(told.stream(), "SwitchBasisToConsent");
        return last != null
                        && last.get("consentId") instanceof ConsentId id
                        && Consents.holds(before, id.value(), told.on())
                ? id
                : null;
    }

    /** Nothing switches twice to the same consent, nor away from one that holds. */
    static boolean isSwitchedAlready(History before, Told told) {
        Told last = before.last(told.stream(), "SwitchBasisToConsent");
        return consentNow(before, told) != null
                || (last != null && last.is("consentId", told.get("consentId")));
    }

    static boolean isHeld(History before, Told told) {
        return before.lastWas(told.stream(), List.of("HoldOutreach"), List.of("ResumeOutreach"));
    }

    static boolean isInEmergency(History before, Told told) {
        return before.lastWas(
                told.stream(), List.of("RecordOutreachEmergency"), List.of("EndOutreachEmergency"));
    }

    /** The agencies and neighbours that keep an eye on the person. */
    static Set<Object> watches(History before, Told told) {
        Set<Object> watches = new HashSet<>();
        for (Told each : before.before(told)) {
            Object agency = each.get("agencyId");
            if (agency != null && each.act().equals("ArrangeWatch")) {
                watches.add(agency);
            }
            if (agency != null && each.act().equals("ReleaseWatch")) {
                watches.remove(agency);
            }
        }
        return watches;
    }

    /** The person's last word on contact; getting in touch takes a refusal back. */
    static boolean isRefusedForGood(History before, Told told) {
        Told last =
                before.last(
                        told.stream(),
                        "RecordContactRefusal",
                        "RecordFirstContact",
                        "ReceiveContactByPerson");
        return last != null && last.is("extent", "FOR_GOOD");
    }

    /** The day of the act is after the one on which the person wanted no contact any more. */
    static boolean isUnwanted(History before, Told told) {
        Told refused = before.last(told.stream(), "RecordContactRefusal");
        return isRefusedForGood(before, told)
                && refused != null
                && told.isAfter("occurred", refused.day("occurred"));
    }

    /** Nominations at intake, and cases rerouted, that name this course. */
    static List<Told> nominations(History before, Told told) {
        return before.acts("NominateForOutreach", "RerouteToOutreach").stream()
                .filter(each -> each.is("outreachId", told.get("outreachId")))
                .toList();
    }
}
