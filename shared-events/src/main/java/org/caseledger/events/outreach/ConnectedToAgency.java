package org.caseledger.events.outreach;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;

import java.time.LocalDate;

/** The person is connected to an agency. */
public record ConnectedToAgency(
        OutreachId outreachId, FileId fileId, AgencyId agencyId, LocalDate connectedOn)
        implements OutreachEvent {}
