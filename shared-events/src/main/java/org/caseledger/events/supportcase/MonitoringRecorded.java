package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The coordinating agency looked at how the roles are doing. */
public record MonitoringRecorded(
        CaseId caseId,
        FileId fileId,
        LocalDate monitoredOn,
        Labelled<Words> findings,
        List<MonitoredRole> roles,
        LocalDate nextReviewOn,
        @Nullable Work work)
        implements SupportCaseEvent {}
