package org.caseledger.events.supportcase;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The agency accepts to be 主担当. */
public record LeadSupportAccepted(
        CaseId caseId,
        FileId fileId,
        AgencyId agencyId,
        @Nullable AgencyId inPlaceOf,
        @Nullable StaffId worker,
        SaidBy saidBy,
        LocalDate acceptedOn)
        implements SupportCaseEvent {}
