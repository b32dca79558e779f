package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The course ended otherwise than by a stable connection. */
public record OutreachEnded(
        OutreachId outreachId,
        FileId fileId,
        OutreachEnd reason,
        @Nullable ItemId itemId,
        @Nullable UUID decision,
        Labelled<Words> note,
        LocalDate endedOn)
        implements OutreachEvent {}
