package org.caseledger.events.outreach;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;

/** An agency begins to try and reach the person, without consent yet. */
public record OutreachOpened(
        OutreachId outreachId,
        FileId fileId,
        PersonId personId,
        AgencyId agencyId,
        OutreachGround ground,
        LocalDate openedOn)
        implements OutreachEvent {}
