package org.caseledger.query.casefile;

import java.util.List;
import java.util.UUID;

/**
 * The scans of a file that one reader may know of, the newest first, as of a position.
 *
 * @param now whether that is the present; only then are there entries to attach something to
 */
public record FileAttachments(
        UUID fileId,
        long asOf,
        boolean now,
        long ledgerPosition,
        List<AttachmentShown> attachments,
        List<Choice> entries) {

    /** An entry that the reader may attach something to. */
    public record Choice(UUID entry, long position, String words) {}
}
