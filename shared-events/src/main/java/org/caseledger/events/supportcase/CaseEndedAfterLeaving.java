package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Everybody of the case moved away or died: 多機関協働 ends without a 主担当. */
public record CaseEndedAfterLeaving(
        CaseId caseId,
        FileId fileId,
        Leaving reason,
        List<PersonId> persons,
        @Nullable Labelled<Words> note,
        LocalDate endedOn)
        implements SupportCaseEvent {}
