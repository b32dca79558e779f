package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The municipality withholds 支援決定 on this version, or returns it. */
public record SupportWithheld(
        CaseId caseId,
        FileId fileId,
        int version,
        Withholding how,
        Labelled<Words> reason,
        LocalDate decidedOn,
        @Nullable LocalDate answerBy)
        implements SupportCaseEvent {}
