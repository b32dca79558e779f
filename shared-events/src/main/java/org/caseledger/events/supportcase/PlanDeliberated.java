package org.caseledger.events.supportcase;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;

import java.time.LocalDate;
import java.util.UUID;

/** A sitting deliberated this version of the plan. */
public record PlanDeliberated(
        CaseId caseId,
        FileId fileId,
        int version,
        ItemId itemId,
        UUID decision,
        DeliberationResult result,
        LocalDate heldOn)
        implements SupportCaseEvent {}
