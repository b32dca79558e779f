package org.caseledger.events.consent;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The person cannot be met or cannot express a will. */
public record ConsentUnobtainableRecorded(
        ConsentId consentId,
        FileId fileId,
        Labelled<Words> reason,
        LocalDate recordedFor,
        @Nullable LocalDate askAgainOn)
        implements ConsentEvent {}
