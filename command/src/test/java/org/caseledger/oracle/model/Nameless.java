package org.caseledger.oracle.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Agenda items that name nobody: nobody consents any more, and support still goes on. */
final class Nameless {

    private static final List<String> LEFT = List.of("SUSPENSION", "CLOSURE", "RESOURCE_GAP");
    private static final List<String> GOES_ON =
            List.of("DecideSupport", "SuspendSupport", "ResumeSupport");
    private static final List<String> DOES_NOT =
            List.of("ReceiveReferral", "DraftPlan", "CloseMultiAgencyCollaboration", "ReopenCase");

    private Nameless() {}

    static boolean isMissingSubjects(History before, Told told) {
        return told.isEmpty("subjects") && !mayDoWithout(before, told);
    }

    static boolean decidesTooMuch(History before, Told told) {
        Told item = Items.item(before, told.get("itemId"));
        return item != null && item.isEmpty("subjects") && !LEFT.contains(kind(told));
    }

    private static String kind(Told told) {
        return Objects.requireNonNull(told.get("kind")).toString();
    }

    private static boolean mayDoWithout(History before, Told told) {
        LocalDate day = SittingGuards.heldOn(before, told);
        return told.is("basis", "CONSENT")
                && day != null
                && before.acts("ReceiveReferral").stream()
                        .filter(each -> told.is("fileId", each.get("fileId")))
                        .anyMatch(each -> before.lastWas(each.stream(), GOES_ON, DOES_NOT))
                && before.acts("SeekConsent").stream()
                        .filter(each -> told.is("fileId", each.get("fileId")))
                        .noneMatch(each ->
                                Consents.holding(before, each.get("personId"), "PLANNING", day)
                                        .findAny()
                                        .isPresent());
    }
}
