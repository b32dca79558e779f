package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** Somebody released an agency from watching over the household (見守りの解除). */
public record RoleReleased(
        CaseId caseId,
        FileId fileId,
        RoleId roleId,
        AgencyId agencyId,
        Labelled<Words> reason,
        LocalDate releasedOn)
        implements SupportCaseEvent {}
