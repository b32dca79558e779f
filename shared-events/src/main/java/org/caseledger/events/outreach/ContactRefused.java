package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The person, or somebody for them, does not want contact. */
public record ContactRefused(
        OutreachId outreachId,
        FileId fileId,
        ContactRefusal extent,
        @Nullable Labelled<Words> content,
        SaidBy saidBy,
        Occurred occurred,
        @Nullable LocalDate tryAgainOn)
        implements OutreachEvent {}
