package org.caseledger.events.supportcase;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;

/** 多機関協働の終結: the involvement of the coordinating agency ends, support does not. */
public record MultiAgencyCollaborationClosed(CaseId caseId, FileId fileId, LocalDate closedOn)
        implements SupportCaseEvent {}
