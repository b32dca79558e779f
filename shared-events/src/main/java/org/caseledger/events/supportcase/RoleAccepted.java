package org.caseledger.events.supportcase;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The agency accepted the role (承諾), naming a worker if it can. */
public record RoleAccepted(
        CaseId caseId,
        FileId fileId,
        RoleId roleId,
        AgencyId agencyId,
        @Nullable StaffId worker,
        SaidBy saidBy,
        LocalDate acceptedOn)
        implements SupportCaseEvent {}
