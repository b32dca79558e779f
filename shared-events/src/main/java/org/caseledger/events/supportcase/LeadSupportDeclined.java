package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The agency does not accept to be 主担当. */
public record LeadSupportDeclined(
        CaseId caseId,
        FileId fileId,
        AgencyId agencyId,
        @Nullable Labelled<Words> reason,
        SaidBy saidBy,
        LocalDate declinedOn)
        implements SupportCaseEvent {}
