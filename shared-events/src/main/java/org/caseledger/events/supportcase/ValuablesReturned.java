package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.UUID;

/** What was kept went back to the person, against a receipt. */
public record ValuablesReturned(
        CaseId caseId,
        FileId fileId,
        UUID custody,
        PersonId personId,
        Labelled<Words> receipt,
        TwoPersons handledBy,
        LocalDate returnedOn)
        implements CaseEntry {}
