package org.caseledger.oracle.model;

import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The agenda items of all sittings, and who was picked for them. */
final class Items {

    private Items() {}

    /** The act that put the item on an agenda; null when none did. */
    static @Nullable Told item(History before, @Nullable Object id) {
        return before.acts("SetAgendaItem").stream()
                .filter(each -> each.is("itemId", id))
                .findFirst()
                .orElse(null);
    }

    /** The day of the sitting that dealt with an item. */
    static @Nullable LocalDate heldOn(History before, @Nullable Object id) {
        Told item = item(before, id);
        return item == null ? null : SittingGuards.heldOn(before, item);
    }

    static boolean isWithdrawn(History before, @Nullable Object id) {
        return any(before, "WithdrawAgendaItem", id);
    }

    static boolean isCancelled(History before, UUID sitting) {
        return before.happened(sitting, "CancelSitting");
    }

    static boolean any(History before, String act, @Nullable Object item) {
        return before.acts(act).stream().anyMatch(each -> each.is("itemId", item));
    }

    /** Selected or invited for the item. */
    static boolean isPicked(History before, @Nullable Object item, @Nullable Object staff) {
        return before.acts("SelectAttendee", "InviteNonMember").stream()
                .anyMatch(each -> each.is("itemId", item) && each.is("staffId", staff));
    }

    static boolean isAgencyPicked(History before, @Nullable Object item, @Nullable Object agency) {
        Mihon.Office office = Mihon.office(agency);
        return office != null && isPicked(before, item, office.staff().staff());
    }

    /** Items of this file on this basis that still stand. */
    static List<Told> standing(History before, @Nullable Object file, @Nullable Object basis) {
        return before.acts("SetAgendaItem").stream()
                .filter(each -> each.is("fileId", file) && each.is("basis", basis))
                .filter(each -> !isWithdrawn(before, each.get("itemId")))
                .filter(each -> !isCancelled(before, each.stream()))
                .toList();
    }

    /** The sitting as it was called, with the day it was put off to last. */
    static @Nullable Told sitting(History before, @Nullable Object sitting) {
        return sitting instanceof SittingId id
                ? before.last(id.value(), "ConveneConference")
                : null;
    }

    /** What the item decided last on such a question. */
    static @Nullable Told decision(History before, @Nullable Object item, @Nullable Object kind) {
        return before.acts("TakeDecision").stream()
                .filter(each -> each.is("itemId", item) && each.is("kind", kind))
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
