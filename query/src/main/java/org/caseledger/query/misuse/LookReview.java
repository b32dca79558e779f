package org.caseledger.query.misuse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The list of a month: looks that ask for a word from the review. To be listed accuses nobody.
 *
 * @param month as it stands in an address, for example 2026-10
 * @param monthBefore null where the ledger had not begun by then
 * @param looks how many looks were gone through
 * @param unanswered how many entries nobody has answered yet
 */
public record LookReview(
        String month,
        String monthInWords,
        @Nullable String monthBefore,
        String firstDay,
        long ledgerPosition,
        int looks,
        int unanswered,
        List<Entry> entries) {

    /**
     * One entry.
     *
     * @param id the number under which it is answered
     * @param why it is listed
     * @param fileId the file, where it is about one
     * @param answer how the review answered; null while it has not
     */
    public record Entry(
            UUID id,
            UUID staff,
            String who,
            String organisation,
            String pattern,
            String why,
            @Nullable UUID fileId,
            @Nullable String answer) {}
}
