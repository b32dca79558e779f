package org.caseledger.events.consent;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The person takes the consent back; it works from now on. */
public record ConsentWithdrawn(
        ConsentId consentId, FileId fileId, LocalDate withdrawnOn, @Nullable Labelled<Words> reason)
        implements ConsentEvent {}
