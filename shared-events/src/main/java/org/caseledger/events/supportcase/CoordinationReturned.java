package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The agency did not take over; the one before goes on coordinating. */
public record CoordinationReturned(
        CaseId caseId,
        FileId fileId,
        AgencyId from,
        AgencyId to,
        Labelled<Words> reason,
        LocalDate returnedOn)
        implements SupportCaseEvent {}
