package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** One step of a long assessment: about one person, the household or its ties, and who said it. */
public record AssessmentRecorded(
        CaseId caseId,
        FileId fileId,
        int number,
        AssessmentAspect aspect,
        @Nullable PersonId personId,
        Labelled<Words> findings,
        @Nullable Labelled<Words> wishes,
        SaidBy saidBy,
        Occurred occurred,
        @Nullable Work work)
        implements SupportCaseEvent {}
