package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** The person got in touch. */
public record ContactByPersonReceived(
        OutreachId outreachId,
        FileId fileId,
        ContactMeans means,
        Occurred occurred,
        Labelled<Words> content,
        @Nullable Work work)
        implements OutreachEvent {}
