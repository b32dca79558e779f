package org.caseledger.events.supportcase;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The coordinating agency received the referral of an agency. */
public record ReferralReceived(
        CaseId caseId,
        FileId fileId,
        AgencyId coordinator,
        AgencyId referredBy,
        UUID referral,
        List<PersonId> persons,
        LocalDate receivedOn)
        implements SupportCaseEvent {}
