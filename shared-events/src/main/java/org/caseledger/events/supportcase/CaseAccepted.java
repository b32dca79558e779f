package org.caseledger.events.supportcase;

import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;
import java.util.List;

/** 多機関協働 takes the case on these consents. */
public record CaseAccepted(
        CaseId caseId, FileId fileId, List<ConsentId> consents, LocalDate acceptedOn)
        implements SupportCaseEvent {}
