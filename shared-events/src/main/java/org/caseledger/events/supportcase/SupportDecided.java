package org.caseledger.events.supportcase;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;

/** The municipality decides to support by this version of the plan (支援決定). */
public record SupportDecided(CaseId caseId, FileId fileId, int version, LocalDate decidedOn)
        implements SupportCaseEvent {}
