package org.caseledger.query.corrections;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The corrections of one file, each with what has to be followed up.
 *
 * @param ledgerPosition the last position of the ledger when it was read
 */
public record SetRight(UUID fileId, long ledgerPosition, List<Correction> corrections) {

    /**
     * One correction.
     *
     * @param kind 訂正, 誤記録のため閉鎖 or 取消し
     * @param restingOnIt later entries that relied on the entry, to be answered
     * @param restingElsewhere how many such entries stand in files that the reader does not see
     * @param recipients to whom the entry was given, and who therefore are to be told
     * @param notices which agencies were told that it was set right
     * @param readers who looked at values under the entry's labels; null for all but the municipality
     */
    public record Correction(
            long position,
            UUID eventId,
            String kind,
            @Nullable Long entryPosition,
            UUID entry,
            String sentence,
            List<Resting> restingOnIt,
            int restingElsewhere,
            List<Recipient> recipients,
            List<Notice> notices,
            @Nullable List<ReadBy> readers) {}

    /** A later entry that relied on the one that was wrong. */
    public record Resting(long position, UUID eventId, String recorded, String sentence) {}

    /** An agency that received what the entry says. */
    public record Recipient(long position, String agency, String recorded) {}

    /** An agency was told of the correction. */
    public record Notice(long position, String agency, String notified) {}

    /** A member of staff who looked. */
    public record ReadBy(String staff, String first, String last, long looks) {}
}
