package org.caseledger.query.sittings;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 会議資料一式 for one attendee: the items they were picked or asked for, with agenda, attendees and
 * their own numbered papers; nothing of any other item.
 *
 * @param place where the sitting is held; null while that is open
 */
public record MeetingPack(
        UUID sittingId,
        String body,
        int number,
        LocalDate heldOn,
        String form,
        @Nullable String place,
        String attendee,
        List<Item> items,
        long ledgerPosition) {

    /**
     * One agenda item.
     *
     * @param number in the order of the agenda, among what this attendee sees
     * @param conference which conference it belongs to, in words
     */
    public record Item(
            UUID itemId,
            int number,
            String conference,
            String statute,
            List<String> subjects,
            List<String> attendees,
            List<Paper> papers) {}

    /** One numbered copy for this attendee, and whether it is still out. */
    public record Paper(int material, int copy, String title, List<String> about, boolean out) {}
}
