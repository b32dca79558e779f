package org.caseledger.events.supportcase;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;

/** Support goes on after a suspension. */
public record SupportResumed(CaseId caseId, FileId fileId, LocalDate resumedOn)
        implements SupportCaseEvent {}
