package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The household is referred again; old consents are checked anew. */
public record CaseReopened(
        CaseId caseId, FileId fileId, Labelled<Words> trigger, LocalDate reopenedOn)
        implements SupportCaseEvent {}
