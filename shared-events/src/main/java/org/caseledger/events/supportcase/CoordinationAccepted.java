package org.caseledger.events.supportcase;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;

/** The agency coordinates the case from now on. */
public record CoordinationAccepted(
        CaseId caseId, FileId fileId, AgencyId from, AgencyId to, LocalDate acceptedOn)
        implements SupportCaseEvent {}
