package org.caseledger.events.consent;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The agency confirmed that it was told and has stopped. */
public record NoticeAcknowledged(
        ConsentId consentId,
        FileId fileId,
        AgencyId agencyId,
        LocalDate acknowledgedOn,
        @Nullable Labelled<Words> reply)
        implements ConsentEvent {}
