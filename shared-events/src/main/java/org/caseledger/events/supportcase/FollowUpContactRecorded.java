package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A contact after 終結; it does not reopen the case. */
public record FollowUpContactRecorded(
        CaseId caseId,
        FileId fileId,
        Occurred occurred,
        Labelled<Words> content,
        SaidBy saidBy,
        @Nullable LocalDate nextOn,
        @Nullable Work work)
        implements SupportCaseEvent {}
