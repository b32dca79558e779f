package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** An agency or neighbour keeps an eye on the person. */
public record WatchArranged(
        OutreachId outreachId,
        FileId fileId,
        AgencyId agencyId,
        Labelled<Words> arrangement,
        @Nullable LocalDate reviewOn)
        implements OutreachEvent {}
