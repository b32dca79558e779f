package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** The worker went along to an agency (同行支援). */
public record AccompanimentMade(
        OutreachId outreachId,
        FileId fileId,
        Occurred occurred,
        AgencyId agencyId,
        Labelled<Words> content,
        @Nullable Work work)
        implements OutreachEvent {}
