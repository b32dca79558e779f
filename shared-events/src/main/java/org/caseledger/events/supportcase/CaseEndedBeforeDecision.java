package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The case ended before 支援決定; a sitting's decision is named where it needed one. */
public record CaseEndedBeforeDecision(
        CaseId caseId,
        FileId fileId,
        EarlyEnd reason,
        @Nullable Labelled<Words> note,
        @Nullable ItemId itemId,
        @Nullable UUID decision,
        LocalDate endedOn)
        implements SupportCaseEvent {}
