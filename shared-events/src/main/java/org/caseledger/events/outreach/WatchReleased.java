package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** An agency or neighbour no longer needs to keep an eye on the person. */
public record WatchReleased(
        OutreachId outreachId,
        FileId fileId,
        AgencyId agencyId,
        Labelled<Words> reason,
        LocalDate releasedOn)
        implements OutreachEvent {}
