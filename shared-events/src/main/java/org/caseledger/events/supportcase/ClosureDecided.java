package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.UUID;

/** A sitting decided that 多機関協働 ends. */
public record ClosureDecided(
        CaseId caseId,
        FileId fileId,
        ItemId itemId,
        UUID decision,
        ClosureGround ground,
        Labelled<Words> reason,
        LocalDate decidedOn)
        implements SupportCaseEvent {}
