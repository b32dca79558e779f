package org.caseledger.events.consent;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;

/** An agency was told that sharing on this consent has stopped or become narrower. */
public record RoleHolderNotified(
        ConsentId consentId,
        FileId fileId,
        AgencyId agencyId,
        AskingMeans means,
        LocalDate notifiedOn)
        implements ConsentEvent {}
