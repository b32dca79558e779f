package org.caseledger.events.correction;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** 記録の取消し: what the entry says did not happen. It no longer counts, from this event on. */
public record EntryRecordedInError(
        UUID stream,
        @Nullable FileId fileId,
        UUID entry,
        Labelled<Words> reason,
        @Nullable SaidBy saidBy)
        implements Correction {}
