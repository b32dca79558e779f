package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The coordinating agency proposes 終結; a sitting decides. */
public record ClosureProposed(
        CaseId caseId, FileId fileId, Labelled<Words> reason, LocalDate proposedOn)
        implements SupportCaseEvent {}
