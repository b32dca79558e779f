package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.UUID;

/** The named superior looked at what one person alone had taken in or given back. */
public record CustodyReviewed(
        CaseId caseId,
        FileId fileId,
        UUID custody,
        PersonId personId,
        Labelled<Words> result,
        LocalDate reviewedOn)
        implements CaseEntry {}
