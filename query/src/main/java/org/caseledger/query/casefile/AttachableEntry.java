package org.caseledger.query.casefile;

import org.caseledger.events.privacy.Label;

import java.util.UUID;

/**
 * An entry that the reader may open in full, as what a scan is to be the paper of.
 *
 * @param label the one that the scan is kept under
 * @param takenBack it was taken back or struck
 * @param isScan it is an attached scan itself
 */
public record AttachableEntry(
        UUID stream, UUID entry, Label label, boolean takenBack, boolean isScan) {}
