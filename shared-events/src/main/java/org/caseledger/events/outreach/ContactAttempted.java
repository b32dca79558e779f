package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** Contact was tried; an attempt without answer is a record of full value. */
public record ContactAttempted(
        OutreachId outreachId,
        FileId fileId,
        ContactMeans means,
        AttemptResult result,
        Occurred occurred,
        @Nullable Labelled<Words> note,
        @Nullable Work work)
        implements OutreachEvent {}
