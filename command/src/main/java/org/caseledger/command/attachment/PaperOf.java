package org.caseledger.command.attachment;

import org.caseledger.events.privacy.Label;

import java.util.UUID;

/**
 * The entry that a scan is the paper of, as the edge read it from the ledger for this very caller: an
 * entry and its label never change.
 *
 * @param label what the entry is kept under, and so the scan
 */
public record PaperOf(UUID stream, UUID entry, Label label, Standing standing) {

    /** Whether something may be attached to the entry. */
    public enum Standing {
        STANDS,
        /** Taken back or struck. */
        TAKEN_BACK,
        /** It is an attached scan itself. */
        IS_A_SCAN
    }
}
