package org.caseledger.events.outreach;

import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;

import java.time.LocalDate;
import java.util.UUID;

/** From here on the work rests on the person's consent and plans go to a 重層的支援会議. */
public record BasisSwitchedToConsent(
        OutreachId outreachId,
        FileId fileId,
        ConsentId consentId,
        UUID consentGiven,
        LocalDate switchedOn)
        implements OutreachEvent {}
