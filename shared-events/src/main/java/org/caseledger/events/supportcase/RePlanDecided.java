package org.caseledger.events.supportcase;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;

import java.time.LocalDate;
import java.util.UUID;

/** A sitting decided that a new plan is made. */
public record RePlanDecided(
        CaseId caseId, FileId fileId, ItemId itemId, UUID decision, LocalDate decidedOn)
        implements SupportCaseEvent {}
