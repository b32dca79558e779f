package org.caseledger.events.supportcase;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.RoleId;

import java.time.LocalDate;

/** The role is over (役割の終了). */
public record RoleEnded(
        CaseId caseId, FileId fileId, RoleId roleId, AgencyId agencyId, LocalDate endedOn)
        implements SupportCaseEvent {}
