package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** Another agency is to coordinate the case (調整担当の引継ぎ), once it accepts. */
public record CoordinationHandedOver(
        CaseId caseId,
        FileId fileId,
        AgencyId from,
        AgencyId to,
        Labelled<Words> reason,
        LocalDate effectiveOn)
        implements SupportCaseEvent {}
