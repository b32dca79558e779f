package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What was done without waiting was reported back. */
public record UrgentSupportReported(
        CaseId caseId,
        FileId fileId,
        int number,
        @Nullable ItemId itemId,
        Labelled<Words> report,
        LocalDate reportedOn)
        implements CaseEntry {}
