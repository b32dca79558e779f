package org.caseledger.events.supportcase;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.RoleId;

import java.time.LocalDate;

/** An offer nobody answered ended with the version of the plan, or with the case. */
public record RoleOfferLapsed(
        CaseId caseId, FileId fileId, RoleId roleId, AgencyId agencyId, LocalDate lapsedOn)
        implements SupportCaseEvent {}
