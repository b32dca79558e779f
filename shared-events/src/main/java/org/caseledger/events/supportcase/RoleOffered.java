package org.caseledger.events.supportcase;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.RoleId;

/** An agency was asked to bear a role (打診). */
public record RoleOffered(
        CaseId caseId, FileId fileId, RoleId roleId, int version, AgencyId agencyId)
        implements SupportCaseEvent {}
