package org.caseledger.events.correction;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * 誤記録: the entry was made in the wrong household. What it says is closed to this one; that it was
 * made, and its label, remain. {@code recordedAnew} is the entry in the right household.
 */
public record EntryStruck(
        UUID stream,
        @Nullable FileId fileId,
        UUID entry,
        Labelled<Words> reason,
        @Nullable SaidBy saidBy,
        @Nullable UUID recordedAnew)
        implements Correction {}
