package org.caseledger.query.sittings;

import org.caseledger.query.review.Finding;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One sitting as the reviewer sees it: movements, bases and times; content is masked. */
public record SittingPage(
        UUID sittingId,
        String body,
        int number,
        LocalDate heldOn,
        boolean closed,
        List<Item> items,
        List<Finding> findings,
        long ledgerPosition) {

    /** One agenda item. */
    public record Item(
            UUID itemId,
            UUID fileId,
            String basis,
            List<Attendee> attendees,
            List<Entered> entered,
            List<String> decisions) {}

    /** Who was named for the item, whether secrecy was confirmed, and in and out times. */
    public record Attendee(
            String staff,
            String how,
            @Nullable LocalDate secrecyConfirmedOn,
            @Nullable String in,
            @Nullable String out) {}

    /** What was told: by whom, about how many persons, to whom, as which event. */
    public record Entered(
            long position, String from, String content, String to, int persons, String basis) {}

    /** One line of the list of sittings. */
    public record Line(UUID sittingId, String body, int number, LocalDate heldOn, boolean closed) {}

    /** The list of sittings, latest first. */
    public record Sittings(List<Line> sittings, long ledgerPosition) {}
}
