package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

/** The case is not for 多機関協働; the agency got advice instead. */
public record CaseReturned(CaseId caseId, FileId fileId, Labelled<Words> advice)
        implements SupportCaseEvent {}
